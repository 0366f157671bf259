package dev.holdfast.cli;

import dev.holdfast.report.JsonReport;
import dev.holdfast.report.Palette;
import dev.holdfast.report.ReportFormat;
import dev.holdfast.report.SarifReport;
import dev.holdfast.report.SourceText;
import dev.holdfast.report.TextReport;
import java.util.Locale;

/** The report formats. */
enum Format {
  TEXT {
    @Override
    ReportFormat format(SourceText sources, Palette palette) {
      return new TextReport(sources, palette);
    }
  },
  SARIF {
    @Override
    ReportFormat format(SourceText sources, Palette palette) {
      return new SarifReport();
    }
  },
  JSON {
    @Override
    ReportFormat format(SourceText sources, Palette palette) {
      return new JsonReport();
    }
  };

  abstract ReportFormat format(SourceText sources, Palette palette);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
