package dev.holdfast.java;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

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
   * @param changesLocks whether the method with this contract key takes or releases a lock by the
   *     model's word: such a call is taken not to throw, or every unlock in a {@code finally} would
   *     seem to be missed by the exception of the unlock before it
   */
  public record Input(
      Path root,
      List<Path> files,
      List<Path> classpath,
      int threads,
      Predicate<String> changesLocks) {
    public Input {
      files = List.copyOf(files);
      classpath = List.copyOf(classpath);
    }
  }

  /**
   * Reads the files. What cannot be read or resolved becomes a notice; it never fails.
   *
   * @throws IllegalStateException if there is a bug, or the thread is interrupted
   */
  public static Program read(Input input, Progress progress) {
    return new Reading(input, progress).run();
  }
}
