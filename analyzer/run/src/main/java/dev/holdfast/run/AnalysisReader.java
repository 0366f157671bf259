package dev.holdfast.run;

import dev.holdfast.cache.code.ProgramReader;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Fix;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import dev.holdfast.report.Suppressed;

/** Reads what an {@link AnalysisWriter} wrote. */
final class AnalysisReader extends ProgramReader {
  private static final Confidence[] CONFIDENCES = Confidence.values();
  private static final Severity[] SEVERITIES = Severity.values();
  private static final Step.Role[] ROLES = Step.Role.values();
  private static final Notice.Kind[] KINDS = Notice.Kind.values();

  AnalysisReader(byte[] bytes) {
    super(bytes, Sharing.NONE);
  }

  Analysis analysis() {
    return new Analysis(
        list(this::finding),
        list(() -> new Suppressed(finding(), text())),
        list(this::notice),
        new Program.Coverage(count(), longNumber(), count(), count()),
        longNumber());
  }

  private Finding finding() {
    return new Finding(
        text(),
        text(),
        text(),
        place(),
        text(),
        list(this::flow),
        constant(CONFIDENCES),
        constant(SEVERITIES),
        text(),
        list(this::fix));
  }

  private Flow flow() {
    return new Flow(text(), list(this::step));
  }

  private Step step() {
    return new Step(place(), text(), text(), constant(ROLES));
  }

  private Fix fix() {
    return new Fix(text(), place(), text(), text());
  }

  private Notice notice() {
    return new Notice(constant(KINDS), place(), text());
  }
}
