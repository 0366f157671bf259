package dev.holdfast.cli;

import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.report.RuleListing;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "List the rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
  /** How a list of rules can look. */
  enum ListFormat {
    TEXT {
      @Override
      String render(List<RuleInfo> rules) {
        return RuleListing.text(rules);
      }
    },
    JSON {
      @Override
      String render(List<RuleInfo> rules) {
        return RuleListing.json(rules);
      }
    };

    abstract String render(List<RuleInfo> rules);

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Runs runs;
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ListFormat format = ListFormat.TEXT;

  RulesCommand(Runs runs, Console console) {
    this.runs = runs;
    this.console = console;
  }

  @Override
  public Integer call() {
    List<RuleInfo> rules = runs.overEverything().rules().stream().map(Rule::info).toList();
    console.out().print(format.render(rules));
    console.out().flush();
    return 0;
  }
}
