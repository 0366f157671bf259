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
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.summary.Summary;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The way in: analyses a program under contracts. */
public final class Analyzer {
  /**
   * Functions that call each other are analysed again for every change of what they call so often
   * at most. What they may do is told by so many chains at most, of which other ones can be the
   * best in each round.
   */
  private static final int MAX_ROUNDS = 2;

  /** And so often for a change of how those return. */
  private static final int MAX_ROUNDS_FOR_RETURNS = 8;

  /**
   * After so many rounds it is only gone on as long as fewer functions change than two rounds
   * before: a few seem to return in more ways than are told apart in one round, and in fewer in the
   * next, for ever.
   */
  private static final int ROUNDS_TO_SETTLE = 4;

  /**
   * What an analysis gives.
   *
   * @param facts what was found
   * @param summaries what each function does to its callers
   */
  public record Outcome(Facts facts, Summaries summaries) {}

  /** What functions do to their callers. */
  @FunctionalInterface
  public interface Summaries {
    /** The summary of the function with this identity; neutral if there is none. */
    Summary of(String functionId);
  }

  private final Knowledge knowledge;
  private final Elsewhere elsewhere;
  private final Entries entries;
  private final Interpreter interpreter;
  private final Progress progress;
  private final Map<String, FunctionResult> results = new ConcurrentHashMap<>();
  private final Map<String, Notice> failures = new ConcurrentSkipListMap<>();

  private Analyzer(Knowledge knowledge, Elsewhere elsewhere, Progress progress) {
    this.knowledge = knowledge;
    this.elsewhere = elsewhere;
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
    return analyze(program, Elsewhere.NONE, contracts, threads, progress).facts();
  }

  /**
   * Analyses the program, and what it calls elsewhere by what is known of that; the result does not
   * depend on the number of threads.
   *
   * @throws ContractException if a contract that stands in the analysed sources is malformed
   */
  public static Outcome analyze(
      Program program, Elsewhere elsewhere, Contracts contracts, int threads, Progress progress)
      throws ContractException {
    Knowledge knowledge = new Knowledge(program, contracts);
    Facts facts = new Analyzer(knowledge, elsewhere, progress).run(threads);
    return new Outcome(facts, knowledge::summary);
  }

  private Facts run(int threads) {
    elsewhere.summaries().forEach(knowledge::publish);
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
    return new FactCollector(knowledge, entries, elsewhere, results).collect(failures.values());
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
    BitSet all = new BitSet();
    all.set(0, component.size());
    analyzeInRounds(component, callersWithin, all);
    BitSet endless = new BitSet();
    for (int i = 0; i < component.size(); i++) {
      endless.set(i, knowledge.summary(component.get(i).id()).exits().isEmpty());
    }
    if (!endless.isEmpty()) {
      // Nobody writes a recursion without an end: it is by a name that means another function.
      endless.stream().forEach(i -> knowledge.publish(component.get(i).id(), Summary.NEUTRAL));
      analyzeInRounds(component, callersWithin, endless);
    }
  }

  private void analyzeInRounds(List<Function> component, int[][] callersWithin, BitSet first) {
    BitSet due = first;
    int[] before = new int[MAX_ROUNDS_FOR_RETURNS];
    for (int round = 0; settles(due, before, round); round++) {
      BitSet dueNext = new BitSet();
      for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
        Summary old = knowledge.summary(component.get(i).id());
        Summary now = analyze(component.get(i));
        if (round < MAX_ROUNDS ? !now.saysTheSameAs(old) : !now.returnsLike(old)) {
          for (int caller : callersWithin[i]) {
            (caller > i ? due : dueNext).set(caller);
          }
        }
      }
      due = dueNext;
    }
  }

  /** Whether another round is of use; takes down how many functions are due in it. */
  private static boolean settles(BitSet due, int[] before, int round) {
    if (due.isEmpty() || round == MAX_ROUNDS_FOR_RETURNS) {
      return false;
    }
    before[round] = due.cardinality();
    return round < ROUNDS_TO_SETTLE || before[round] < before[round - 2];
  }

  /** What is found in a function; one that cannot be analysed costs what is in it alone. */
  private FunctionResult result(Function function) {
    try {
      return interpreter.analyze(function);
    } catch (RuntimeException | StackOverflowError e) {
      String doing = "the analysis of " + function.name();
      failures.put(function.id(), Notice.ofBug(function.place(), doing, e));
      return FunctionResult.neutral(0);
    }
  }

  /** Analyses a function and returns its summary, the old one if that says the same. */
  private Summary analyze(Function function) {
    FunctionResult result = result(function);
    Summary summary = knowledge.summary(function.id());
    // A chain that recursion makes longer each time is no news.
    if (!summary.saysTheSameAs(result.summary())) {
      summary = result.summary();
      knowledge.publish(function.id(), summary);
    }
    if (result.hasFacts()) {
      results.put(function.id(), result);
    } else {
      results.remove(function.id());
    }
    return summary;
  }
}
