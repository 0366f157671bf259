package dev.holdfast.run;

import dev.holdfast.checks.Rules;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.report.RunSummary;
import dev.holdfast.report.Standing;
import dev.holdfast.report.Suppressed;
import dev.holdfast.run.CheckOutcome.Troubles;
import dev.holdfast.stubs.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run from paths to findings. Has no state; may be used again and from several threads. */
public final class CheckRun {
  private final ModelSource models;
  private final List<SourceReader> readers;
  private final List<Rule> rules;

  /**
   * A run with parts of choice.
   *
   * @param models where contracts come from
   * @param readers the front ends, one per language
   * @param rules the rules to select from
   */
  public CheckRun(ModelSource models, List<SourceReader> readers, List<Rule> rules) {
    this.models = models;
    this.readers = List.copyOf(readers);
    this.rules = List.copyOf(rules);
  }

  /** A run with the built-in model and every rule; the caller chooses the languages. */
  public static CheckRun of(SourceReader... readers) {
    return new CheckRun(Model::load, List.of(readers), Rules.all());
  }

  /** The rules that a request can select from. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Reads, analyses and applies the rules.
   *
   * @throws UsageException if the request cannot be answered: a mistake of the user
   */
  public CheckOutcome run(CheckRequest request, Progress progress) throws UsageException {
    long start = System.nanoTime();
    List<Rule> selected = request.rules().selection().from(rules);
    Severities severities = Severities.of(request.rules().severities(), rules);
    List<RuleInfo> ran = selected.stream().map(Rule::info).map(severities::of).toList();
    Task task = new Task(request, selected, severities, ran, progress);
    checkThatTheyExist(request.inputs().models());
    try (SavedSummaries elsewhere = SavedSummaries.open(request.inputs().summaries())) {
      Sources all = sources(request.inputs(), elsewhere);
      AnalysisRun run = new AnalysisRun(task, models, readers, rules, elsewhere);
      return outcome(
          request.inputs().onlyChanged() ? ChangedRun.of(run, all, elsewhere) : run.of(all),
          task,
          start);
    }
  }

  private static CheckOutcome outcome(AnalysisRun.Result found, Task task, long start) {
    Sources sources = found.sources();
    Analysis analysis = found.analysis();
    Verdict verdict = verdict(analysis, task.request().rules().minimum());
    RunSummary summary =
        new RunSummary(
            analysis.coverage(),
            analysis.unknownCalls(),
            analysis.remaining().size() - verdict.findings().size(),
            Duration.ofNanos(System.nanoTime() - start));
    return new CheckOutcome(
        new Verdict.Scope(sources.root(), sources.tops(), task.ran()),
        verdict,
        new Troubles(
            Analysis.merged(Stream.of(sources.notices(), analysis.notices())), sources.mistakes()),
        found.program(),
        summary);
  }

  private static Verdict verdict(Analysis analysis, Confidence minimum) {
    List<Suppressed> suppressed =
        analysis.suppressed().stream().filter(each -> isAtLeast(each.finding(), minimum)).toList();
    return new Verdict(
        analysis.remaining().stream().filter(each -> isAtLeast(each, minimum)).toList(),
        new Standing(suppressed, null),
        analysis.fingerprints());
  }

  private static boolean isAtLeast(Finding finding, Confidence minimum) {
    return finding.confidence().compareTo(minimum) <= 0;
  }

  private static void checkThatTheyExist(List<Path> stubs) throws UsageException {
    for (Path stub : stubs) {
      if (!Files.exists(stub)) {
        throw new UsageException("no such model file or directory: " + stub);
      }
    }
  }

  private Sources sources(Inputs inputs, SavedSummaries elsewhere) throws UsageException {
    for (Path entry : inputs.classpath()) {
      if (!Files.exists(entry)) {
        throw new UsageException("no such class path entry: " + entry);
      }
    }
    Path root = root(inputs.root());
    SourceList list = inputs.list();
    if (inputs.onlyChanged()) {
      return list == null
          ? SourceSearch.find(inputs.paths(), root, readers, elsewhere::hasChanged)
          : elsewhere.changed(ListedSources.find(inputs.paths(), list, root, readers));
    }
    Sources sources =
        list == null
            ? SourceSearch.find(inputs.paths(), root, readers, SourceSearch.Wanted.ALL)
            : ListedSources.find(inputs.paths(), list, root, readers);
    if (sources.files().isEmpty()) {
      List<String> reasons = new ArrayList<>(sources.mistakes());
      sources
          .notices()
          .forEach(notice -> reasons.add(notice.place().file() + ": " + notice.message()));
      reasons.add("no C or Java sources found");
      throw new UsageException(String.join("\n", reasons));
    }
    return sources;
  }

  private static @Nullable Path root(@Nullable Path wanted) throws UsageException {
    if (wanted == null) {
      return null;
    }
    if (!Files.isDirectory(wanted)) {
      throw new UsageException("not a directory: --root " + wanted);
    }
    try {
      return wanted.toRealPath();
    } catch (IOException e) {
      throw new UsageException("cannot read --root " + wanted + ": " + Trouble.reason(e), e);
    }
  }
}
