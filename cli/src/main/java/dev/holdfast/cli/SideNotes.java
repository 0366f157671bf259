package dev.holdfast.cli;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.report.Printable;
import dev.holdfast.report.Report;
import dev.holdfast.report.SummaryText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is printed beside a report: notices, the numbers, the time. */
final class SideNotes {
  /** Kernel sources hold many constructs that are not understood; the reports list them all. */
  private static final int SHOWN_NOTICES = 5;

  /** What the user should hear of in any case. */
  private static final Set<Notice.Kind> GRAVE =
      EnumSet.of(Notice.Kind.UNREADABLE, Notice.Kind.INTERNAL);

  /** What the user is asked to mend, and can. */
  private static final Set<Notice.Kind> SHOWN =
      EnumSet.of(Notice.Kind.UNREADABLE, Notice.Kind.INTERNAL, Notice.Kind.SUPPRESSION);

  private final PrintWriter err;
  private final OutputOptions options;

  SideNotes(Console console, OutputOptions options) {
    this.err = console.err();
    this.options = options;
  }

  void print(Report report) {
    List<Notice> notices = report.notices();
    Set<Notice.Kind> shown = options.isQuiet() ? GRAVE : SHOWN;
    notices.stream().filter(notice -> shown.contains(notice.kind())).forEach(this::print);
    if (!options.isQuiet()) {
      printSlight(notices.stream().filter(notice -> !SHOWN.contains(notice.kind())).toList());
      printNumbers(report);
    }
    err.flush();
  }

  private void printSlight(List<Notice> notices) {
    int shown = options.isVerbose() ? notices.size() : SHOWN_NOTICES;
    notices.stream().limit(shown).forEach(this::print);
    if (notices.size() > shown) {
      err.println(
          "holdfast: "
              + SummaryText.count((long) notices.size() - shown, "more notice")
              + " (--verbose shows them all)");
    }
  }

  private void print(Notice notice) {
    String place = notice.place().line() > 0 ? notice.place().toString() : notice.place().file();
    String kind = notice.kind().name().toLowerCase(Locale.ROOT);
    err.println(
        (place.isEmpty() ? "holdfast: " : Printable.line(place) + ": ")
            + "notice: "
            + Printable.line(notice.message())
            + " ["
            + kind
            + "]");
  }

  /** A text report on the standard output has the numbers already. */
  private void printNumbers(Report report) {
    if (options.format() != Format.TEXT || options.file() != null) {
      SummaryText.of(report).forEach(err::println);
    }
    Duration time = report.summary().time();
    err.println(String.format(Locale.ROOT, "finished in %.1f s", time.toMillis() / 1000.0));
  }
}
