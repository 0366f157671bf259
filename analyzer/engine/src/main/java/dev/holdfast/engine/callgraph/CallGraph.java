package dev.holdfast.engine.callgraph;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.interpret.Candidates;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Who calls whom, in strongly connected components.
 *
 * @param components the components, each in the order of identities, callees before callers
 * @param callees for each component the indexes of the components that it calls
 */
public record CallGraph(List<List<Function>> components, List<Set<Integer>> callees) {

  /** Builds the graph of a program. Calls that a contract answers are no edges. */
  public static CallGraph of(Knowledge knowledge) {
    Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    Collection<Function> functions = knowledge.program().functions().values();
    functions.forEach(function -> graph.addVertex(function.id()));
    for (Function function : functions) {
      for (String callee : callees(function, knowledge)) {
        graph.addEdge(function.id(), callee);
      }
    }
    return inOrder(graph, knowledge);
  }

  private static Set<String> callees(Function function, Knowledge knowledge) {
    Set<String> callees = new LinkedHashSet<>();
    for (Node node : function.body().nodes()) {
      if (node instanceof Node.Call call) {
        callees.addAll(targets(call.callee(), knowledge));
        call.arguments().forEach(argument -> addAddress(argument, callees));
      } else if (node instanceof Node.Assign assign) {
        addAddress(assign.value(), callees);
      }
    }
    callees.removeIf(id -> knowledge.program().function(id) == null);
    return callees;
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

  private static CallGraph inOrder(Graph<String, DefaultEdge> graph, Knowledge knowledge) {
    List<Set<String>> found =
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    Map<String, Integer> componentOf = new HashMap<>();
    List<List<Function>> components = new ArrayList<>(found.size());
    for (Set<String> ids : found) {
      ids.forEach(id -> componentOf.put(id, components.size()));
      components.add(
          ids.stream()
              .sorted()
              .map(id -> java.util.Objects.requireNonNull(knowledge.program().function(id)))
              .toList());
    }
    List<Set<Integer>> callees = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      callees.add(new LinkedHashSet<>());
    }
    for (DefaultEdge edge : graph.edgeSet()) {
      int caller = componentOf.getOrDefault(graph.getEdgeSource(edge), -1);
      int callee = componentOf.getOrDefault(graph.getEdgeTarget(edge), -1);
      if (caller != callee) {
        callees.get(caller).add(callee);
      }
    }
    return new CallGraph(components, callees);
  }
}
