package dev.holdfast.report;

import java.io.IOException;

/** A way to write a report down. */
@FunctionalInterface
public interface ReportFormat {
  /**
   * Writes the whole report.
   *
   * @throws IOException if {@code out} cannot be written
   */
  void write(Report report, Appendable out) throws IOException;
}
