package dev.holdfast.report;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Fix;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Place;
import dev.holdfast.report.Palette.Ink;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Text as a modern compiler writes it: the message with its source line, every step of the chain
 * with its own, the advice; at the end the numbers. Every line that names a place begins with it,
 * so that editors can jump there.
 */
public final class TextReport implements ReportFormat {
  private static final int GUTTER = 5;

  private final SourceText sources;
  private final Palette palette;

  /**
   * A text report.
   *
   * @param sources where excerpts come from
   * @param palette whether to colour
   */
  public TextReport(SourceText sources, Palette palette) {
    this.sources = sources;
    this.palette = palette;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      writeFinding(report, finding, out);
      out.append('\n');
    }
    for (String line : SummaryText.of(report)) {
      out.append(line).append('\n');
    }
  }

  private void writeFinding(Report report, Finding finding, Appendable out) throws IOException {
    String rule = " [" + finding.ruleId() + " " + report.nameOf(finding.ruleId()) + "]";
    String label = finding.severity().name().toLowerCase(Locale.ROOT) + ":";
    line(
        out,
        place(finding.place()),
        palette.paint(inkOf(finding.severity()), label),
        " ",
        palette.paint(Ink.STRONG, Printable.line(finding.message())),
        rule);
    writeExcerpt(finding.place(), out);
    writeFlows(finding, out);
    writeAdvice(finding, out);
  }

  private void writeFlows(Finding finding, Appendable out) throws IOException {
    List<Flow> flows = finding.flows();
    for (int i = 0; i < flows.size(); i++) {
      Flow flow = flows.get(i);
      if (flows.size() > 1 || !flow.title().isEmpty()) {
        String side = flows.size() > 1 ? "side " + (i + 1) + " of " + flows.size() : "chain";
        String title = flow.title().isEmpty() ? "" : ": " + Printable.line(flow.title());
        line(out, palette.paint(Ink.NOTE, side), title);
      }
      writeSteps(flow.steps(), finding.place(), out);
    }
  }

  /** The line of the finding itself is not shown again. */
  private void writeSteps(List<Step> steps, Place shown, Appendable out) throws IOException {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      line(
          out,
          place(step.place()),
          palette.paint(Ink.NOTE, "note:"),
          " (" + (i + 1) + ") ",
          Printable.line(textOf(step)));
      if (!step.place().equals(shown)) {
        writeExcerpt(step.place(), out);
      }
    }
  }

  /** Says in which function a step is, unless its text begins with that. */
  private static String textOf(Step step) {
    return step.function().isEmpty() || step.text().startsWith(step.function() + " ")
        ? step.text()
        : "in " + step.function() + ": " + step.text();
  }

  private void writeAdvice(Finding finding, Appendable out) throws IOException {
    String help = palette.paint(Ink.HELP, "help:") + " ";
    if (!finding.advice().isEmpty()) {
      line(out, help, Printable.line(finding.advice()));
    }
    for (Fix fix : finding.fixes()) {
      String change = ": replace '" + fix.oldText() + "' with '" + fix.newText() + "'";
      line(out, help, Printable.line(fix.description() + change));
    }
    if (finding.confidence() != Confidence.HIGH) {
      String confidence = finding.confidence().name().toLowerCase(Locale.ROOT);
      line(out, palette.paint(Ink.NOTE, "confidence:"), " ", confidence);
    }
  }

  private void writeExcerpt(Place place, Appendable out) throws IOException {
    String source = place.line() > 0 ? sources.line(place.file(), place.line()) : null;
    if (source == null) {
      return;
    }
    Excerpt excerpt = Excerpt.of(source, place.column());
    String number = String.format(Locale.ROOT, "%" + GUTTER + "d", place.line());
    line(out, palette.paint(Ink.FAINT, number + " |"), " ", excerpt.text());
    if (excerpt.length() > 0) {
      String bar = palette.paint(Ink.FAINT, " ".repeat(number.length()) + " |");
      line(out, bar, " ", palette.paint(Ink.HELP, excerpt.underline()));
    }
  }

  private String place(Place place) {
    String shown = place.line() > 0 ? place.toString() : place.file();
    return palette.paint(Ink.STRONG, Printable.line(shown) + ":") + " ";
  }

  private static Ink inkOf(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case NOTE -> Ink.NOTE;
    };
  }

  private static void line(Appendable out, String... parts) throws IOException {
    for (String part : parts) {
      out.append(part);
    }
    out.append('\n');
  }
}
