package dev.holdfast.c;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.cache.Cache;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes small sources into a directory and reads them. */
final class Sources {
  private final Path directory;
  private final List<Path> files = new ArrayList<>();
  private Predicate<String> known = name -> false;
  private int threads = 1;
  private Cache cache = Cache.NONE;

  Sources(Path directory) {
    this.directory = directory;
  }

  /** Adds a file to be read. */
  Sources file(String name, String text) {
    files.add(write(name, text));
    return this;
  }

  /** Adds a file that is read only if another includes it. */
  Sources header(String name, String text) {
    write(name, text);
    return this;
  }

  Sources known(Predicate<String> names) {
    known = names;
    return this;
  }

  Sources threads(int number) {
    threads = number;
    return this;
  }

  Sources cache(Cache earlier) {
    cache = earlier;
    return this;
  }

  private Path write(String name, String text) {
    Path file = directory.resolve(name);
    try {
      Files.createDirectories(directory);
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      return Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program read() {
    return read(CompileCommands.NONE);
  }

  Program read(CompileCommands commands) {
    return CFrontEnd.read(
        new CFrontEnd.Input(
            directory,
            files,
            List.of(directory.resolve("include"), directory.resolve("arch/x86/include")),
            threads,
            known),
        commands,
        cache,
        Progress.NONE);
  }

  /** The graph of a function in a single source, as text. */
  static String body(Path directory, String source, String function) {
    return body(new Sources(directory).file("a.c", source).read(), function);
  }

  static String body(Program program, String id) {
    return ProgramText.of(function(program, id));
  }

  static Function function(Program program, String id) {
    Function function = program.function(id);
    if (function == null) {
      throw new AssertionError(id + " is not among " + program.functions().keySet());
    }
    return function;
  }
}
