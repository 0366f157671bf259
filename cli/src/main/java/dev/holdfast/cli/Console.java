package dev.holdfast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/**
 * Where commands print.
 *
 * @param out results
 * @param err everything else
 * @param terminal what the two lead to
 */
record Console(PrintWriter out, PrintWriter err, Terminal terminal) {
  /**
   * Which streams are terminals that understand escape sequences.
   *
   * @param streams {@code out}, {@code err}
   */
  record Terminal(Set<String> streams) {
    /** Neither. */
    static final Terminal NONE = new Terminal(Set.of());

    private static final String PROPERTY = "holdfast.terminal";

    Terminal {
      streams = Set.copyOf(streams);
    }

    /**
     * What the launcher found out. Without it, nothing is taken for a terminal: Java cannot tell
     * for each stream.
     */
    static Terminal detect() {
      return new Terminal(Set.of(System.getProperty(PROPERTY, "").split(",", -1)));
    }

    boolean showsOut() {
      return streams.contains("out");
    }

    boolean showsErr() {
      return streams.contains("err");
    }
  }

  /** The process's own streams, in UTF-8 whatever the locale. */
  static Console standard() {
    return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), Terminal.detect());
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** Whether help is coloured. */
  Ansi ansi() {
    return ColourMode.AUTO.isOn(terminal) ? Ansi.ON : Ansi.OFF;
  }

  /** Writes out what is waiting; the exit code, or 2 if results could not be printed. */
  int flushed(int exitCode) {
    boolean failed = out.checkError();
    if (failed) {
      err.println("holdfast: cannot write to the standard output");
    }
    err.flush();
    return failed ? Mistakes.EXIT_CODE : exitCode;
  }
}
