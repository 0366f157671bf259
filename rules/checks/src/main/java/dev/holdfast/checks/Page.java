package dev.holdfast.checks;

import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Loads a rule's page, whose first lines are its heading and its summary. */
final class Page {
  private Page() {}

  /** What the page of the rule with this identifier says. */
  static RuleInfo load(String id, Severity severity) {
    String text = read(id + ".md");
    String[] lines = text.split("\n", -1);
    String name = lines[0].substring(lines[0].lastIndexOf(' ') + 1).strip();
    return new RuleInfo(id, name, summary(lines), severity, text);
  }

  private static String summary(String[] lines) {
    StringBuilder summary = new StringBuilder();
    for (int i = 1; i < lines.length && (summary.isEmpty() || !lines[i].isBlank()); i++) {
      summary.append(lines[i].isBlank() ? "" : lines[i].strip() + " ");
    }
    return summary.toString().strip();
  }

  private static String read(String resource) {
    try (InputStream in = Page.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the page " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
