package dev.holdfast.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Fix;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program.Coverage;
import java.io.IOException;
import java.util.Locale;

/**
 * JSON for scripts; {@code docs/reports.md} describes it. Names and meanings stay within a {@code
 * format} number; new names may be added.
 */
public final class JsonReport implements ReportFormat {
  private static final int FORMAT = 1;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public void write(Report report, Appendable out) throws IOException {
    ObjectNode document = NODES.objectNode().put("format", FORMAT);
    document.putObject("tool").put("name", "Holdfast").put("version", report.toolVersion());
    document.put("exitCode", report.exitCode());
    document.set("summary", summary(report));
    document.set("coverage", coverage(report.summary()));
    ArrayNode findings = document.putArray("findings");
    report.findings().forEach(finding -> findings.add(finding(report, finding)));
    putStanding(report, document);
    ArrayNode notices = document.putArray("notices");
    report.notices().forEach(notice -> notices.add(notice(notice)));
    out.append(Json.text(document)).append('\n');
  }

  private static ObjectNode summary(Report report) {
    return NODES
        .objectNode()
        .put("findings", report.findings().size())
        .put("errors", report.count(Severity.ERROR))
        .put("warnings", report.count(Severity.WARNING))
        .put("notes", report.count(Severity.NOTE))
        .put("hidden", report.summary().hidden());
  }

  private static void putStanding(Report report, ObjectNode document) {
    Standing standing = report.standing();
    ArrayNode suppressed = document.putArray("suppressed");
    standing
        .suppressed()
        .forEach(
            each ->
                suppressed.add(
                    finding(report, each.finding()).put("justification", each.justification())));
    Comparison comparison = standing.comparison();
    if (comparison != null) {
      ArrayNode known = document.putArray("known");
      comparison.known().forEach(each -> known.add(finding(report, each)));
      ArrayNode fixed = document.putArray("fixed");
      comparison.fixed().forEach(each -> fixed.add(fixed(each)));
    }
  }

  private static ObjectNode fixed(KnownFinding finding) {
    return NODES
        .objectNode()
        .put("rule", finding.ruleId())
        .put("message", finding.message())
        .put("file", finding.file())
        .put("fingerprint", finding.fingerprint());
  }

  private static ObjectNode coverage(RunSummary summary) {
    Coverage coverage = summary.coverage();
    return NODES
        .objectNode()
        .put("files", coverage.files())
        .put("bytes", coverage.bytes())
        .put("functions", coverage.functions())
        .put("incomplete", coverage.incomplete())
        .put("unknownCalls", summary.unknownCalls());
  }

  private static ObjectNode finding(Report report, Finding finding) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("rule", finding.ruleId())
            .put("name", report.nameOf(finding.ruleId()))
            .put("severity", lower(finding.severity()))
            .put("confidence", lower(finding.confidence()))
            .put("message", finding.message())
            .put("advice", finding.advice());
    putPlace(node, finding.place());
    node.put("function", finding.function()).put("fingerprint", finding.fingerprint());
    ArrayNode flows = node.putArray("flows");
    finding.flows().forEach(flow -> flows.add(flow(flow)));
    ArrayNode fixes = node.putArray("fixes");
    finding.fixes().forEach(fix -> fixes.add(fix(fix)));
    return node;
  }

  private static ObjectNode flow(Flow flow) {
    ObjectNode node = NODES.objectNode().put("title", flow.title());
    ArrayNode steps = node.putArray("steps");
    flow.steps().forEach(step -> steps.add(step(step)));
    return node;
  }

  private static ObjectNode step(Step step) {
    ObjectNode node = NODES.objectNode().put("role", lower(step.role()));
    putPlace(node, step.place());
    return node.put("function", step.function()).put("text", step.text());
  }

  private static ObjectNode fix(Fix fix) {
    ObjectNode node = NODES.objectNode().put("description", fix.description());
    putPlace(node, fix.place());
    return node.put("oldText", fix.oldText()).put("newText", fix.newText());
  }

  private static ObjectNode notice(Notice notice) {
    ObjectNode node = NODES.objectNode().put("kind", lower(notice.kind()));
    putPlace(node, notice.place());
    return node.put("message", notice.message());
  }

  private static void putPlace(ObjectNode node, Place place) {
    node.put("file", place.file()).put("line", place.line()).put("column", place.column());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
