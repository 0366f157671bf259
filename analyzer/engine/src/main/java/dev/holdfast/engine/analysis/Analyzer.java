package dev.holdfast.engine.analysis;

import dev.holdfast.engine.callgraph.BottomUp;
import dev.holdfast.engine.callgraph.CallGraph;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.entry.Entries;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.interpret.Interpreter;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.summary.Summary;
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
    new BottomUp(graph).run(threads, component -> analyze(graph.components().get(component)));
    return new FactCollector(knowledge, entries, results).collect();
  }

  private void analyze(List<Function> component) {
    boolean recursive = component.size() > 1 || callsItself(component.get(0));
    if (recursive) {
      component.forEach(function -> knowledge.publish(function.id(), Summary.BOTTOM));
    }
    boolean changed = true;
    for (int round = 0; changed && round < MAX_ROUNDS; round++) {
      changed = false;
      for (Function function : component) {
        changed |= analyze(function);
      }
      changed &= recursive;
    }
    progress.advance(Progress.Amount.of(component.size()));
  }

  private static boolean callsItself(Function function) {
    return function.body().nodes().stream()
        .anyMatch(
            node ->
                node instanceof Node.Call call
                    && call.callee() instanceof Callee.Named named
                    && named.targets().contains(function.id()));
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
