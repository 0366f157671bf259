package dev.holdfast.run;

import dev.holdfast.report.Report;
import dev.holdfast.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that a report goes to. The report is written beside it and moved there when it is whole,
 * so that a failure leaves what was there before.
 */
public final class OutputFile {
  private final Path target;

  private OutputFile(Path target) {
    this.target = target;
  }

  /**
   * Checks early, before a long run, that the file can be written.
   *
   * @throws UsageException if it cannot
   */
  public static OutputFile of(Path wanted) throws UsageException {
    try {
      Path target =
          Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath().normalize();
      Path folder = target.getParent();
      if (Files.isDirectory(target) || folder == null) {
        throw new UsageException("cannot write " + wanted + ": is a directory");
      }
      if (!Files.isDirectory(folder)) {
        throw new UsageException("cannot write " + wanted + ": no such directory");
      }
      if (!Files.isWritable(Files.exists(target) ? target : folder)) {
        throw new UsageException("cannot write " + wanted + ": permission denied");
      }
      return new OutputFile(target);
    } catch (IOException e) {
      throw cannotWrite(wanted, e);
    }
  }

  /**
   * Writes the report.
   *
   * @throws UsageException if that fails; what was in the file before is still there
   */
  public void write(ReportFormat format, Report report) throws UsageException {
    try {
      if (isReplaceable()) {
        replace(format, report);
      } else {
        writeTo(target, format, report, StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw cannotWrite(target, e);
    }
  }

  /** A device or pipe is written to, never replaced; nor can a file in a read-only folder be. */
  private boolean isReplaceable() {
    boolean isFile = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    Path folder = target.getParent();
    return (isFile || !Files.exists(target)) && folder != null && Files.isWritable(folder);
  }

  private void replace(ReportFormat format, Report report) throws IOException {
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    part.toFile().deleteOnExit();
    try {
      writeTo(part, format, report, StandardOpenOption.CREATE);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(
      Path file, ReportFormat format, Report report, StandardOpenOption mode) throws IOException {
    try (Writer out =
        Files.newBufferedWriter(
            file,
            StandardCharsets.UTF_8,
            mode,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      format.write(report, out);
    }
  }

  private static UsageException cannotWrite(Path file, IOException e) {
    return new UsageException("cannot write " + file + ": " + Trouble.reason(e), e);
  }
}
