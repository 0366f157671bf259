package dev.holdfast.java;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Source files in a temporary directory, read together. */
final class Sources {
  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();

  Sources(Path root) {
    this.root = root;
  }

  Sources file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    files.add(file);
    return this;
  }

  Sources path(String path) {
    files.add(root.resolve(path));
    return this;
  }

  Sources classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  Program read() {
    return read(1);
  }

  Program read(int threads) {
    return JavaFrontEnd.open(new JavaFrontEnd.Input(root, files, classPath, threads), Progress.NONE)
        .read(key -> false);
  }

  /** One function of a program. */
  static Function function(Program program, String id) {
    Function function = program.function(id);
    if (function == null) {
      throw new AssertionError(id + " is not among " + program.functions().keySet());
    }
    return function;
  }

  /** The text of one function of a program. */
  static String body(Program program, String id) {
    return Dump.of(function(program, id));
  }
}
