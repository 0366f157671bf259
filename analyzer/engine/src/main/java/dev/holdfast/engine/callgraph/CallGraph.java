package dev.holdfast.engine.callgraph;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.interpret.Candidates;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who calls whom, in strongly connected components.
 *
 * @param components the components, callees before callers; within each, too, as far as its cycles
 *     allow
 * @param callees for each component the indexes of the components that it calls
 * @param callersWithin for each component and each of its functions those of the component that
 *     call it; all by their positions in it
 */
public record CallGraph(
    List<List<Function>> components, List<int[]> callees, List<int[][]> callersWithin) {

  private static final int[][] CALLED_BY_NONE = {{}};
  private static final int[] CALLS_NONE = {};

  /** Builds the graph of a program. Calls that a contract answers are no edges. */
  public static CallGraph of(Knowledge knowledge) {
    List<Function> functions = List.copyOf(knowledge.program().functions().values());
    Map<String, Integer> numbers = new HashMap<>(functions.size() * 2);
    for (Function function : functions) {
      numbers.put(function.id(), numbers.size());
    }
    int[][] callees = new int[functions.size()][];
    IntStream.range(0, callees.length)
        .parallel()
        .forEach(i -> callees[i] = callees(functions.get(i), knowledge, numbers));
    return inOrder(functions, callees);
  }

  private static int[] callees(
      Function function, Knowledge knowledge, Map<String, Integer> numbers) {
    Set<String> callees = new LinkedHashSet<>();
    for (Node node : function.body().nodes()) {
      if (node instanceof Node.Call call) {
        callees.addAll(targets(call.callee(), knowledge));
        call.arguments().forEach(argument -> addAddress(argument, callees));
      } else if (node instanceof Node.Assign assign) {
        addAddress(assign.value(), callees);
      }
    }
    return callees.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** A function whose address is at hand may be called through it. */
  private static void addAddress(Expr value, Set<String> callees) {
    if (value instanceof Expr.FunctionAddress address) {
      callees.addAll(address.functionIds());
    }
  }

  private static List<String> targets(Callee callee, Knowledge knowledge) {
    Candidates candidates = Candidates.of(callee, knowledge);
    Contract contract = candidates.contract();
    return contract != null && contract.saysEffects() ? List.of() : candidates.functions();
  }

  private static CallGraph inOrder(List<Function> functions, int[][] callees) {
    List<int[]> components = Components.of(callees);
    int[] componentOf = new int[functions.size()];
    for (int i = 0; i < components.size(); i++) {
      for (int function : components.get(i)) {
        componentOf[function] = i;
      }
    }
    return new CallGraph(
        components.stream()
            .map(numbers -> Arrays.stream(numbers).mapToObj(functions::get).toList())
            .toList(),
        IntStream.range(0, components.size())
            .mapToObj(i -> calledBy(components.get(i), i, callees, componentOf))
            .toList(),
        components.stream().map(numbers -> callersWithin(numbers, callees)).toList());
  }

  private static int[][] callersWithin(int[] component, int[][] callees) {
    return component.length == 1
        ? callersOfOne(component[0], callees[component[0]])
        : callersOfMany(component, callees);
  }

  /** Nearly all components are of one function that does not call itself. */
  private static int[][] callersOfOne(int function, int[] callees) {
    for (int callee : callees) {
      if (callee == function) {
        return new int[][] {{0}};
      }
    }
    return CALLED_BY_NONE;
  }

  private static int[][] callersOfMany(int[] component, int[][] callees) {
    Map<Integer, Integer> positions = new HashMap<>();
    List<IntStream.Builder> callers = new ArrayList<>();
    for (int function : component) {
      positions.put(function, positions.size());
      callers.add(IntStream.builder());
    }
    for (int i = 0; i < component.length; i++) {
      for (int callee : callees[component[i]]) {
        Integer position = positions.get(callee);
        if (position != null) {
          callers.get(position).add(i);
        }
      }
    }
    return callers.stream().map(each -> each.build().toArray()).toArray(int[][]::new);
  }

  private static int[] calledBy(int[] component, int self, int[][] callees, int[] componentOf) {
    if (component.length == 1 && callees[component[0]].length == 0) {
      return CALLS_NONE;
    }
    return Arrays.stream(component)
        .flatMap(function -> Arrays.stream(callees[function]))
        .map(callee -> componentOf[callee])
        .filter(callee -> callee != self)
        .distinct()
        .toArray();
  }
}
