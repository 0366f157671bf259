package dev.holdfast.run;

import dev.holdfast.cache.code.ProgramWriter;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Fix;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Notice;

/** Writes what an analysis found. */
final class AnalysisWriter extends ProgramWriter {
  void analysis(Analysis analysis) {
    list(analysis.remaining(), this::finding);
    list(
        analysis.suppressed(),
        suppressed -> {
          finding(suppressed.finding());
          text(suppressed.justification());
        });
    list(analysis.notices(), this::notice);
    count(analysis.coverage().files());
    longNumber(analysis.coverage().bytes());
    count(analysis.coverage().functions());
    count(analysis.coverage().incomplete());
    longNumber(analysis.unknownCalls());
  }

  private void finding(Finding finding) {
    text(finding.ruleId());
    text(finding.message());
    text(finding.advice());
    place(finding.place());
    text(finding.function());
    list(finding.flows(), this::flow);
    constant(finding.confidence());
    constant(finding.severity());
    text(finding.fingerprint());
    list(finding.fixes(), this::fix);
  }

  private void flow(Flow flow) {
    text(flow.title());
    list(flow.steps(), this::step);
  }

  private void step(Step step) {
    place(step.place());
    text(step.function());
    text(step.text());
    constant(step.role());
  }

  private void fix(Fix fix) {
    text(fix.description());
    place(fix.place());
    text(fix.oldText());
    text(fix.newText());
  }

  private void notice(Notice notice) {
    constant(notice.kind());
    place(notice.place());
    text(notice.message());
  }
}
