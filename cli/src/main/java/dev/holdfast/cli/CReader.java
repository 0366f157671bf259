package dev.holdfast.cli;

import dev.holdfast.c.CFrontEnd;
import dev.holdfast.c.CInputs;
import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.cache.Digest;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;
import dev.holdfast.run.OpenedSources;
import dev.holdfast.run.SourceReader;
import dev.holdfast.run.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
  public OpenedSources open(SourceTree sources, Progress progress) {
    Known known = new Known();
    CFrontEnd.Opened opened =
        CFrontEnd.open(input(sources, known), commands, sources.cache(), progress);
    return new OpenedSources() {
      @Override
      public Optional<Digest> identity() {
        return opened.identity();
      }

      @Override
      public boolean areCurrent() {
        return opened.isCurrent();
      }

      @Override
      public Program read(Contracts contracts) {
        known.contracts = contracts;
        return opened.read();
      }
    };
  }

  /** The names that the contracts know, which are read only if the sources are. */
  private static final class Known implements Predicate<String> {
    private @Nullable Contracts contracts;

    @Override
    public boolean test(String name) {
      return Objects.requireNonNull(contracts).find(name) != null;
    }
  }

  /** The front end finds the headers; places stay relative to the root of the run. */
  private static CFrontEnd.Input input(SourceTree sources, Predicate<String> known) {
    try {
      CFrontEnd.Input found = CInputs.of(sources.files(), sources.root(), sources.threads(), known);
      return new CFrontEnd.Input(
          sources.root(),
          sources.files(),
          found.includeDirectories(),
          sources.threads(),
          found.knownToModel(),
          sources.elsewhere());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
