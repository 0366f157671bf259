package dev.holdfast.run;

import dev.holdfast.report.Comparison;
import dev.holdfast.report.Report;
import dev.holdfast.run.baseline.Baseline;
import dev.holdfast.run.baseline.BaselineException;
import java.nio.file.Path;

/**
 * A baseline and the file that it was read from.
 *
 * @param path the file
 * @param baseline what it lists
 */
public record BaselineFile(Path path, Baseline baseline) {
  /** What the file is called unless the user says otherwise. */
  public static final String DEFAULT_NAME = "holdfast-baseline.txt";

  /**
   * Reads a file.
   *
   * @throws UsageException if that fails, or the file is no baseline
   */
  public static BaselineFile read(Path path) throws UsageException {
    try {
      return new BaselineFile(path, Baseline.read(path));
    } catch (BaselineException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Writes the findings of a report as a new baseline.
   *
   * @throws UsageException if that fails
   */
  public static void write(Path path, Report report) throws UsageException {
    OutputFile.of(path)
        .write((each, out) -> out.append(Baseline.of(each.findings()).text()), report);
  }

  /**
   * Drops from the file what a report, which was compared with it, says is fixed.
   *
   * @throws UsageException if it cannot be written
   */
  public void prune(Report report) throws UsageException {
    Comparison comparison = report.standing().comparison();
    if (comparison != null && !comparison.fixed().isEmpty()) {
      Baseline pruned = baseline.without(comparison.fixed());
      OutputFile.of(path).write((each, out) -> out.append(pruned.text()), report);
    }
  }
}
