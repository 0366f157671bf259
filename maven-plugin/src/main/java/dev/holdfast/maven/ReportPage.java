package dev.holdfast.maven;

import dev.holdfast.maven.Violation.Link;
import dev.holdfast.maven.Violation.Spot;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;

/** The page of a report. */
final class ReportPage {
  private static final String TITLE = "Holdfast";

  private final Sink sink;

  ReportPage(Sink sink) {
    this.sink = sink;
  }

  /** Writes the page and ends it. */
  void write(Result result) {
    sink.head();
    sink.title();
    sink.text(TITLE);
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(TITLE);
    sink.sectionTitle1_();
    paragraph(result.violations().size() + " violations in " + result.files() + " files");
    list(result.remarks());
    list(result.warnings());
    sink.section1_();
    result.violations().forEach(this::violation);
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void violation(Violation violation) {
    sink.section2();
    sink.sectionTitle2();
    sink.text(violation.rule() + " at " + at(violation.spot()));
    sink.sectionTitle2_();
    paragraph(violation.severity().name().toLowerCase(Locale.ROOT) + ": " + violation.text());
    sink.numberedList(Sink.NUMBERING_DECIMAL);
    for (Link link : violation.chain()) {
      sink.numberedListItem();
      sink.text(at(link.spot()) + ": " + link.text());
      sink.numberedListItem_();
    }
    sink.numberedList_();
    sink.section2_();
  }

  private void paragraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  private void list(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    sink.list();
    for (String line : lines) {
      sink.listItem();
      sink.text(line);
      sink.listItem_();
    }
    sink.list_();
  }

  private static String at(Spot spot) {
    return spot.file() + ":" + spot.line();
  }
}
