package dev.holdfast.engine.analysis;

import dev.holdfast.engine.callgraph.BottomUp;
import dev.holdfast.engine.callgraph.CallGraph;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.entry.Entries;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.interpret.Interpreter;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.summary.Summary;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The way in: analyses a program under contracts. */
public final class Analyzer {
  /** Functions that call each other are analysed so often at most. Errs towards silence. */
  private static final int MAX_ROUNDS = 4;

  private final Knowledge knowledge;
  private final Entries entries;
  private final Interpreter interpreter;
  private final Progress progress;
  private final Map<String, FunctionResult> results = new ConcurrentHashMap<>();

  private Analyzer(Knowledge knowledge, Progress progress) {
    this.knowledge = knowledge;
    this.entries = new Entries(knowledge);
    this.interpreter = new Interpreter(knowledge, entries.functionIds());
    this.progress = progress;
  }

  /**
   * Analyses the program; the result does not depend on the number of threads.
   *
   * @throws ContractException if a contract that stands in the analysed sources is malformed
   */
  public static Facts analyze(Program program, Contracts contracts, int threads, Progress progress)
      throws ContractException {
    return new Analyzer(new Knowledge(program, contracts), progress).run(threads);
  }

  private Facts run(int threads) {
    CallGraph graph = CallGraph.of(knowledge);
    progress.begin(
        "analysing",
        Progress.Unit.FUNCTIONS,
        Progress.Amount.of(knowledge.program().functions().size()));
    new BottomUp(graph)
        .run(
            threads,
            component ->
                analyze(graph.components().get(component), graph.callersWithin().get(component)));
    return new FactCollector(knowledge, entries, results).collect();
  }

  private void analyze(List<Function> component, int[][] callersWithin) {
    if (callersWithin.length == 1 && callersWithin[0].length == 0) {
      analyze(component.get(0));
    } else {
      analyzeInRounds(component, callersWithin);
    }
    progress.advance(Progress.Amount.of(component.size()));
  }

  /** Functions that call each other: each is done again when what it calls came out otherwise. */
  private void analyzeInRounds(List<Function> component, int[][] callersWithin) {
    component.forEach(function -> knowledge.publish(function.id(), Summary.BOTTOM));
    BitSet due = new BitSet();
    due.set(0, component.size());
    for (int round = 0; !due.isEmpty() && round < MAX_ROUNDS; round++) {
      BitSet dueNext = new BitSet();
      for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
        if (analyze(component.get(i))) {
          for (int caller : callersWithin[i]) {
            (caller > i ? due : dueNext).set(caller);
          }
        }
      }
      due = dueNext;
    }
  }

  private boolean analyze(Function function) {
    FunctionResult result = interpreter.analyze(function);
    Summary old = knowledge.summary(function.id());
    knowledge.publish(function.id(), result.summary());
    if (result.hasFacts()) {
      results.put(function.id(), result);
    } else {
      results.remove(function.id());
    }
    return !old.equals(result.summary());
  }
}
