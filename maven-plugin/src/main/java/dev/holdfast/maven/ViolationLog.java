package dev.holdfast.maven;

import dev.holdfast.maven.Violation.Link;
import dev.holdfast.maven.Violation.Spot;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells violations in a build's log, with places as the compiler plugin writes them. */
final class ViolationLog {
  private final Log log;
  private final Path root;

  ViolationLog(Log log, Path root) {
    this.log = log;
    this.root = root;
  }

  void print(Result result) {
    result.violations().forEach(this::print);
    result.warnings().forEach(log::warn);
    result.remarks().forEach(log::info);
    log.info(count(result.violations().size()) + " in " + files(result.files()));
  }

  private void print(Violation violation) {
    StringBuilder text = new StringBuilder(line(violation));
    for (Link link : violation.chain()) {
      text.append(System.lineSeparator())
          .append("    ")
          .append(at(link.spot()))
          .append(link.text());
    }
    switch (violation.severity()) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case NOTE -> log.info(text);
    }
  }

  private String line(Violation violation) {
    return at(violation.spot()) + violation.text() + " [" + violation.rule() + "]";
  }

  private String at(Spot spot) {
    String column = spot.column() > 0 ? "," + spot.column() : "";
    return root.resolve(spot.file()) + ":[" + spot.line() + column + "] ";
  }

  /** Why a build fails; names the first violation, since logs are long. */
  String failure(List<Violation> violations, int allowed) {
    Violation first = violations.get(0);
    return count(violations.size())
        + (allowed > 0 ? ", more than the " + allowed + " allowed" : "")
        + "; "
        + (violations.size() > 1 ? "the first: " : "")
        + first.rule()
        + " at "
        + first.spot().file()
        + ":"
        + first.spot().line();
  }

  private static String count(int number) {
    return number == 1 ? "1 violation" : (number == 0 ? "no" : number) + " violations";
  }

  private static String files(int number) {
    return number == 1 ? "1 file" : number + " files";
  }
}
