package dev.holdfast.run;

import dev.holdfast.cache.Digest;
import dev.holdfast.cache.summaries.Surroundings;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.run.suppression.Suppressions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads sources, analyses them and applies the rules; or knows what that gives. */
final class AnalysisRun {
  /**
   * What is found.
   *
   * @param sources where
   * @param analysis what
   * @param program the program, if it was made for it
   */
  record Result(Sources sources, Analysis analysis, Optional<Program> program) {}

  /** Gets what an analysis gives while it is at hand. */
  @FunctionalInterface
  interface Witness {
    void see(Sources sources, Program program, Analyzer.Outcome outcome) throws UsageException;
  }

  private final Task task;
  private final ModelLoading model;
  private final List<SourceReader> readers;
  private final List<Rule> rules;
  private final SavedSummaries elsewhere;

  AnalysisRun(
      Task task,
      ModelSource models,
      List<SourceReader> readers,
      List<Rule> rules,
      SavedSummaries elsewhere) {
    this.task = task;
    this.model = ModelLoading.of(models, task.request().inputs().models());
    this.readers = readers;
    this.rules = rules;
    this.elsewhere = elsewhere;
  }

  /** What an earlier run found, if nothing has changed since; else what there is to be found. */
  Result of(Sources sources) throws UsageException {
    Path saved = task.request().saved();
    return of(
        sources,
        (found, program, outcome) -> {
          if (saved != null) {
            SavedSummaries.save(saved, found, program, outcome);
          }
        });
  }

  /** What there is to be found; or what an earlier run found, which the witness does not see. */
  Result of(Sources sources, Witness witness) throws UsageException {
    List<OpenedSources> opened = open(sources);
    // What the functions of other files do is no part of the key.
    Optional<Digest> key = elsewhere.areNone() ? key(opened) : Optional.empty();
    KeptAnalyses kept = new KeptAnalyses(task.request().cache());
    Optional<Analysis> known =
        task.request().needsProgram() ? Optional.empty() : key.flatMap(kept::find);
    if (known.isPresent()) {
      return new Result(sources, known.get(), Optional.empty());
    }
    Contracts contracts = model.contracts();
    Surroundings.Completed program = elsewhere.around(program(opened, contracts), sources);
    Memory.reclaim();
    Analysis analysis = analyze(sources, contracts, program, witness);
    if (key.isPresent()
        && analysis.isRepeatable()
        && opened.stream().allMatch(OpenedSources::areCurrent)) {
      kept.keep(key.get(), analysis);
    }
    return new Result(
        sources, analysis.with(elsewhere.notices(sources)), Optional.of(program.program()));
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
      Sources sources, Contracts contracts, Surroundings.Completed completed, Witness witness)
      throws UsageException {
    Program program = completed.program();
    Analyzer.Outcome outcome = outcome(contracts, completed);
    witness.see(sources, program, outcome);
    Facts facts = outcome.facts();
    RuleResults results = RuleResults.of(task.selected(), task.severities(), facts);
    Suppressions.Outcome judged = suppress(sources, results, task.ran());
    return new Analysis(
        judged.remaining(),
        judged.suppressed(),
        Analysis.merged(
            Stream.of(program.notices(), facts.failures(), results.notices(), judged.notices())),
        program.coverage(),
        facts.unknownCalls());
  }

  /** The key of what is to be found; empty if it is not known before all is read. */
  private Optional<Digest> key(List<OpenedSources> opened) {
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

  private List<OpenedSources> open(Sources sources) {
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

  private Analyzer.Outcome outcome(Contracts contracts, Surroundings.Completed completed)
      throws UsageException {
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
}
