package dev.holdfast.cli.run;

import dev.holdfast.c.CFrontEnd;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.List;

/** Reads C. */
public final class CReader implements SourceReader {
  @Override
  public boolean reads(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".c") || name.endsWith(".h");
  }

  /** Headers are read when a source includes them: alone they may not even parse. */
  @Override
  public boolean looksFor(Path file) {
    return file.getFileName().toString().endsWith(".c");
  }

  @Override
  public Program read(SourceTree sources, Contracts contracts, Progress progress) {
    CFrontEnd.Input input =
        new CFrontEnd.Input(
            sources.root(),
            sources.files(),
            List.of(sources.root().resolve("include")),
            sources.threads(),
            name -> contracts.find(name) != null);
    return CFrontEnd.read(input, progress);
  }
}
