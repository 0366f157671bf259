package dev.holdfast.cli;

import dev.holdfast.c.CFrontEnd;
import dev.holdfast.c.CInputs;
import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;
import dev.holdfast.run.SourceReader;
import dev.holdfast.run.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads C. */
final class CReader implements SourceReader {
  private final CompileCommands commands;

  /** Reads what the build that these commands belong to compiles, in its configuration. */
  CReader(CompileCommands commands) {
    this.commands = commands;
  }

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
    return CFrontEnd.read(input(sources, contracts), commands, sources.cache(), progress);
  }

  /** The front end finds the headers; places stay relative to the root of the run. */
  private static CFrontEnd.Input input(SourceTree sources, Contracts contracts) {
    try {
      CFrontEnd.Input found =
          CInputs.of(
              sources.files(),
              sources.root(),
              sources.threads(),
              name -> contracts.find(name) != null);
      return new CFrontEnd.Input(
          sources.root(),
          sources.files(),
          found.includeDirectories(),
          sources.threads(),
          found.knownToModel());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
