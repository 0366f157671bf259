package dev.holdfast.run;

import dev.holdfast.cache.Digest;
import dev.holdfast.cache.summaries.Surroundings;
import dev.holdfast.checks.Rules;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.report.RunSummary;
import dev.holdfast.report.Standing;
import dev.holdfast.report.Suppressed;
import dev.holdfast.run.CheckOutcome.Troubles;
import dev.holdfast.run.suppression.Suppressions;
import dev.holdfast.stubs.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run from paths to findings. Has no state; may be used again and from several threads. */
public final class CheckRun {
  private static final Comparator<Notice> BY_PLACE =
      Comparator.comparing(Notice::place).thenComparing(Notice::message);

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
    Sources sources = sources(request.inputs());
    Analyzed analyzed = analyzed(task, sources);
    Analysis analysis = analyzed.analysis();
    Verdict verdict = verdict(analysis, request.rules().minimum());
    RunSummary summary =
        new RunSummary(
            analysis.coverage(),
            analysis.unknownCalls(),
            analysis.remaining().size() - verdict.findings().size(),
            Duration.ofNanos(System.nanoTime() - start));
    return new CheckOutcome(
        new Verdict.Scope(sources.root(), sources.tops(), ran),
        verdict,
        new Troubles(merged(Stream.of(sources.notices(), analysis.notices())), sources.mistakes()),
        analyzed.program(),
        summary);
  }

  /** What a run has to do, in full. */
  private record Task(
      CheckRequest request,
      List<Rule> selected,
      Severities severities,
      List<RuleInfo> ran,
      Progress progress) {}

  /** An analysis, with the program if it was made for it. */
  private record Analyzed(Analysis analysis, Optional<Program> program) {}

  /** What an earlier run found, if nothing has changed since; else what there is to be found. */
  private Analyzed analyzed(Task task, Sources sources) throws UsageException {
    try (SavedSummaries elsewhere = SavedSummaries.open(task.request().inputs().summaries())) {
      ModelLoading model = ModelLoading.of(models, task.request().inputs().models());
      List<OpenedSources> opened = open(task, sources, elsewhere);
      // What the functions of other files do is no part of the key.
      Optional<Digest> key = elsewhere.areNone() ? key(task, opened) : Optional.empty();
      KeptAnalyses kept = new KeptAnalyses(task.request().cache());
      Optional<Analysis> known =
          task.request().needsProgram() ? Optional.empty() : key.flatMap(kept::find);
      if (known.isPresent()) {
        return new Analyzed(known.get(), Optional.empty());
      }
      Contracts contracts = model.contracts();
      Surroundings.Completed program = elsewhere.around(program(opened, contracts));
      Memory.reclaim();
      Analysis analysis = analyze(task, sources, contracts, program);
      if (key.isPresent()
          && analysis.isRepeatable()
          && opened.stream().allMatch(OpenedSources::areCurrent)) {
        kept.keep(key.get(), analysis);
      }
      return new Analyzed(
          analysis.with(elsewhere.notices(sources.root())), Optional.of(program.program()));
    }
  }

  private static Program program(List<OpenedSources> opened, Contracts contracts) {
    if (opened.size() == 1) {
      return opened.get(0).read(contracts);
    }
    Program.Builder builder = new Program.Builder();
    opened.forEach(each -> builder.addAll(each.read(contracts)));
    return builder.build();
  }

  private Analysis analyze(
      Task task, Sources sources, Contracts contracts, Surroundings.Completed completed)
      throws UsageException {
    Program program = completed.program();
    Analyzer.Outcome outcome = outcome(task, contracts, completed);
    Path saved = task.request().saved();
    if (saved != null) {
      SavedSummaries.save(saved, sources.root(), program, outcome);
    }
    Facts facts = outcome.facts();
    RuleResults results = RuleResults.of(task.selected(), task.severities(), facts);
    Suppressions.Outcome judged = suppress(sources, results, task.ran());
    return new Analysis(
        judged.remaining(),
        judged.suppressed(),
        merged(Stream.of(program.notices(), facts.failures(), results.notices(), judged.notices())),
        program.coverage(),
        facts.unknownCalls());
  }

  /** The key of what is to be found; empty if it is not known before all is read. */
  private static Optional<Digest> key(Task task, List<OpenedSources> opened) {
    List<Digest> identities = opened.stream().flatMap(each -> each.identity().stream()).toList();
    if (identities.size() < opened.size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          KeptAnalyses.key(
              identities, task.request().inputs().models(), task.selected(), task.ran()));
    } catch (IOException | UncheckedIOException e) {
      // It is told when the model is read.
      return Optional.empty();
    }
  }

  private Suppressions.Outcome suppress(Sources sources, RuleResults results, List<RuleInfo> ran) {
    List<RuleInfo> known = rules.stream().map(Rule::info).toList();
    return Suppressions.in(sources.root(), sources.files(), results.findings())
        .apply(results.findings(), known, ran);
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

  private Sources sources(Inputs inputs) throws UsageException {
    for (Path entry : inputs.classpath()) {
      if (!Files.exists(entry)) {
        throw new UsageException("no such class path entry: " + entry);
      }
    }
    Path root = root(inputs.root());
    SourceList list = inputs.list();
    Sources sources =
        list == null
            ? SourceSearch.find(inputs.paths(), root, readers)
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

  private List<OpenedSources> open(Task task, Sources sources, SavedSummaries elsewhere) {
    CheckRequest request = task.request();
    List<OpenedSources> opened = new ArrayList<>();
    for (SourceReader reader : readers) {
      List<Path> files = sources.files().stream().filter(reader::reads).toList();
      if (!files.isEmpty()) {
        SourceTree tree =
            new SourceTree(
                sources.root(),
                files,
                request.inputs().classpath(),
                request.threads(),
                request.cache(),
                elsewhere.tree());
        opened.add(reader.open(tree, task.progress()));
      }
    }
    return opened;
  }

  private static Analyzer.Outcome outcome(
      Task task, Contracts contracts, Surroundings.Completed completed) throws UsageException {
    try {
      return Analyzer.analyze(
          completed.program(),
          completed.elsewhere(),
          contracts,
          task.request().threads(),
          task.progress());
    } catch (ContractException e) {
      throw ModelLoading.malformed(e);
    }
  }

  private static List<Notice> merged(Stream<List<Notice>> lists) {
    return lists.flatMap(List::stream).sorted(BY_PLACE).toList();
  }
}
