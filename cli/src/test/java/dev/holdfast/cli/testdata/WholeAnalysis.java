package dev.holdfast.cli.testdata;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.c.CFrontEnd;
import dev.holdfast.checks.Rules;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Program;
import dev.holdfast.java.JavaFrontEnd;
import dev.holdfast.stubs.Model;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The way from inputs to findings, as the command line goes it. */
final class WholeAnalysis {
  private final Contracts contracts;

  private WholeAnalysis(Contracts contracts) {
    this.contracts = contracts;
  }

  /** With the built-in model alone. */
  static WholeAnalysis withBuiltInModel() throws ContractException, IOException {
    return new WholeAnalysis(Model.load(List.of()));
  }

  /** The findings that are shown by default, in the order of reports. */
  List<Finding> findings(Path root, Testdata.Case inputs, int threads) throws ContractException {
    Facts facts = Analyzer.analyze(read(root, inputs, threads), contracts, threads, Progress.NONE);
    return Rules.all().stream()
        .flatMap(rule -> rule.check(facts))
        .filter(finding -> finding.confidence() != Confidence.LOW)
        .collect(Collectors.toCollection(() -> new TreeSet<>(Finding.ORDER)))
        .stream()
        .toList();
  }

  private Program read(Path root, Testdata.Case inputs, int threads) {
    return switch (inputs.language()) {
      case C ->
          CFrontEnd.read(
              new CFrontEnd.Input(root, inputs.files(), List.of(), threads, this::isKnown),
              Progress.NONE);
      case JAVA ->
          JavaFrontEnd.open(
                  new JavaFrontEnd.Input(root, inputs.files(), List.of(modelClasses()), threads),
                  Progress.NONE)
              .read(contracts::changesLocks);
    };
  }

  private boolean isKnown(String function) {
    return contracts.find(function) != null;
  }

  /** Where the classes of the annotated model are: what Java inputs compile against. */
  static Path modelClasses() {
    try {
      return Path.of(
          AtomicContext.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
