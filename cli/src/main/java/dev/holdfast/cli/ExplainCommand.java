package dev.holdfast.cli;

import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.report.Palette;
import dev.holdfast.report.RulePage;
import dev.holdfast.run.RuleSelection;
import dev.holdfast.run.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a rule's page. */
@Command(
    name = "explain",
    description = "Explain a rule: what it finds, why, and how to mend it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Runs runs;
  private final Console console;

  @Parameters(paramLabel = "RULE", description = "The rule's id or name.")
  private String rule = "";

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ColourMode colour = ColourMode.AUTO;

  ExplainCommand(Runs runs, Console console) {
    this.runs = runs;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    RuleInfo info = RuleSelection.find(rule, runs.overEverything().rules());
    Palette palette = colour.isOn(console.terminal()) ? Palette.ANSI : Palette.PLAIN;
    console.out().print(RulePage.of(info.page()).text(palette));
    console.out().flush();
    return 0;
  }
}
