package dev.holdfast.java;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.List;

/** Reads Java sources into the program model. */
public final class JavaFrontEnd {
  private JavaFrontEnd() {}

  /**
   * What to read.
   *
   * @param root the directory that places are relative to
   * @param files the {@code .java} files to analyse
   * @param classpath jars and class directories to resolve against
   * @param threads how many threads to use
   */
  public record Input(Path root, List<Path> files, List<Path> classpath, int threads) {
    public Input {
      files = List.copyOf(files);
      classpath = List.copyOf(classpath);
    }
  }

  /**
   * Reads the files. What cannot be read or resolved becomes a notice; it never fails.
   *
   * <p>The files are read on one thread: the compiler's tables are shared between them.
   */
  public static Program read(Input input, Progress progress) {
    return new Reading(input, progress).run();
  }
}
