package dev.holdfast.java;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads Java sources into the program model. */
public final class JavaFrontEnd {
  private final Reading reading;

  private JavaFrontEnd(Reading reading) {
    this.reading = reading;
  }

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

  /** Looks at the files and the class path, and reads nothing yet. */
  public static JavaFrontEnd open(Input input, Progress progress) {
    return new JavaFrontEnd(new Reading(input, progress));
  }

  /**
   * Reads the files. What cannot be read or resolved becomes a notice; it never fails.
   *
   * @param changesLocks whether the method with this contract key takes or releases a lock by the
   *     model's word: such a call is taken not to throw, or every unlock in a {@code finally} would
   *     seem to be missed by the exception of the unlock before it
   * @throws IllegalStateException if there is a bug, the thread is interrupted, or it was read
   *     before
   */
  public Program read(Predicate<String> changesLocks) {
    return reading.run(changesLocks);
  }
}
