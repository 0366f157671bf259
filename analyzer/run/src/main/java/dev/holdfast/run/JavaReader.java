package dev.holdfast.run;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;
import dev.holdfast.java.JavaFrontEnd;
import java.nio.file.Path;

/** Reads Java. */
public final class JavaReader implements SourceReader {
  @Override
  public boolean reads(Path file) {
    return file.getFileName().toString().endsWith(".java");
  }

  @Override
  public Program read(SourceTree sources, Contracts contracts, Progress progress) {
    JavaFrontEnd.Input input =
        new JavaFrontEnd.Input(
            sources.root(),
            sources.files(),
            sources.classpath(),
            sources.threads(),
            contracts::changesLocks);
    return JavaFrontEnd.read(input, progress);
  }
}
