package dev.holdfast.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.List;
import java.util.Locale;

/** Lists of rules. */
public final class RuleListing {
  private RuleListing() {}

  /** A table with a line per rule. */
  public static String text(List<RuleInfo> rules) {
    int nameWidth = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(1);
    StringBuilder table = new StringBuilder();
    for (RuleInfo rule : rules) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-6s %-" + nameWidth + "s  %-7s  %s%n",
              rule.id(),
              rule.name(),
              severity(rule),
              rule.summary()));
    }
    return table.toString();
  }

  /** A JSON array with an object per rule. */
  public static String json(List<RuleInfo> rules) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (RuleInfo rule : rules) {
      list.addObject()
          .put("id", rule.id())
          .put("name", rule.name())
          .put("severity", severity(rule))
          .put("summary", rule.summary());
    }
    return Json.text(list) + "\n";
  }

  private static String severity(RuleInfo rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }
}
