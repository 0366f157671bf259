package dev.holdfast.java;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

/** Reads Java sources into the program model. */
public final class JavaFrontEnd {
  /** Generated code nests expressions deeper than a thread's usual stack allows. */
  private static final long STACK_BYTES = 256L << 20;

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
   * <p>The files are read on one thread: the compiler's tables are shared between them.
   */
  public static Program read(Input input, Progress progress) {
    FutureTask<Program> reading = new FutureTask<>(new Reading(input, progress)::run);
    Thread thread = new Thread(null, reading, "java-front-end", STACK_BYTES);
    thread.start();
    try {
      return reading.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return new Program.Builder().build();
    } catch (ExecutionException bug) {
      throw new IllegalStateException("the Java front end failed", bug.getCause());
    }
  }
}
