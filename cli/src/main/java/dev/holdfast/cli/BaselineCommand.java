package dev.holdfast.cli;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.report.Report;
import dev.holdfast.report.SummaryText;
import dev.holdfast.run.BaselineFile;
import dev.holdfast.run.CheckOutcome;
import dev.holdfast.run.CheckRequest;
import dev.holdfast.run.OutputFile;
import dev.holdfast.run.UsageException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes down what is found, so that later runs tell only what is new. */
@Command(
    name = "baseline",
    description = "Write down the findings as known; 'check --baseline FILE' tells only new ones.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the file is written", "2:wrong usage, or input that cannot be read"})
final class BaselineCommand implements Callable<Integer> {
  private final Runs runs;
  private final Console console;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private FindingOptions rules = new FindingOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = BaselineFile.DEFAULT_NAME,
      description = "Where to write them. Default: ${DEFAULT-VALUE}.")
  private Path file = Path.of(BaselineFile.DEFAULT_NAME);

  BaselineCommand(Runs runs, Console console) {
    this.runs = runs;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    OutputFile.of(file);
    int threads = Runtime.getRuntime().availableProcessors();
    CompileCommands commands = input.compileCommands();
    CheckRequest request = new CheckRequest(input.inputs(commands), rules.options(), threads);
    CheckOutcome outcome = runs.over(commands).run(request, Progress.NONE);
    Mistakes mistakes = new Mistakes(console);
    if (!outcome.trouble().mistakes().isEmpty()) {
      outcome.trouble().mistakes().forEach(mistakes::print);
      return Mistakes.EXIT_CODE;
    }
    Report report = outcome.report(Version.number(), 0);
    BaselineFile.write(file, report);
    console
        .err()
        .println(SummaryText.count(report.findings().size(), "finding") + " written to " + file);
    console.err().flush();
    return 0;
  }
}
