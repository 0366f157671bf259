package dev.holdfast.cli;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.cache.Cache;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.report.Report;
import dev.holdfast.report.ReportFormat;
import dev.holdfast.report.SourceFiles;
import dev.holdfast.run.BaselineFile;
import dev.holdfast.run.CheckOutcome;
import dev.holdfast.run.CheckRequest;
import dev.holdfast.run.FunctionList;
import dev.holdfast.run.OutputFile;
import dev.holdfast.run.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks sources and reports what it finds. */
@Command(
    name = "check",
    description = "Check C and Java sources and report what is found.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings at or above the threshold",
      "1:findings at or above the threshold",
      "2:wrong usage, or input that cannot be read"
    })
final class CheckCommand implements Callable<Integer> {
  private final Runs runs;
  private final Console console;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private FindingOptions rules = new FindingOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "From which severity on findings make the exit code 1: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.ERROR;

  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Mixin private CacheOptions caching = new CacheOptions();

  @Option(
      names = "--save-summaries",
      paramLabel = "FILE",
      description =
          "Save what the functions of the C files do, for later runs over parts of the same tree.")
  private @Nullable Path saved;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use. Default: one per processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  CheckCommand(Runs runs, Console console) {
    this.runs = runs;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    if (threads < 1) {
      throw new UsageException("--threads must be at least 1, not " + threads);
    }
    if (saved != null) {
      input.checkThatItIsAll();
      OutputFile.of(saved);
    }
    OutputFile reportFile = fileOf(output.file());
    OutputFile functionFile = fileOf(output.functionList());
    BaselineFile known = baseline.open();
    CheckOutcome found = check();
    CheckOutcome outcome = known == null ? found : found.against(known.baseline());
    int exitCode =
        outcome.trouble().mistakes().isEmpty()
            ? failOn.exitCode(outcome.findings())
            : Mistakes.EXIT_CODE;
    Report report = outcome.report(Version.number(), exitCode);
    write(report, outcome, reportFile);
    if (functionFile != null) {
      functionFile.write(new FunctionList(outcome.program().orElseThrow()), report);
    }
    outcome.trouble().mistakes().forEach(new Mistakes(console)::print);
    new SideNotes(console, output).print(report);
    if (known != null && baseline.isPruning() && exitCode != Mistakes.EXIT_CODE) {
      known.prune(report);
    }
    return exitCode;
  }

  private static @Nullable OutputFile fileOf(@Nullable Path path) throws UsageException {
    return path == null ? null : OutputFile.of(path);
  }

  private CheckOutcome check() throws UsageException {
    List<String> trouble = Collections.synchronizedList(new ArrayList<>());
    CompileCommands commands = input.compileCommands();
    try (Cache cache = caching.open(trouble::add)) {
      CheckRequest request =
          new CheckRequest(input.inputs(commands), rules.options(), threads).with(cache);
      request = saved == null ? request : request.saving(saved);
      return check(commands, output.functionList() == null ? request : request.forProgram());
    } finally {
      trouble.forEach(new Mistakes(console)::print);
    }
  }

  private CheckOutcome check(CompileCommands commands, CheckRequest request) throws UsageException {
    if (!output.showsProgress(console.terminal())) {
      return runs.over(commands).run(request, Progress.NONE);
    }
    try (TerminalProgress progress = new TerminalProgress(console.err())) {
      return runs.over(commands).run(request, progress);
    }
  }

  private void write(Report report, CheckOutcome outcome, @Nullable OutputFile file)
      throws UsageException, IOException {
    ReportFormat format =
        output.format().format(new SourceFiles(outcome.root()), output.palette(console.terminal()));
    if (file == null) {
      format.write(report, console.out());
      console.out().flush();
    } else {
      file.write(format, report);
    }
  }
}
