package dev.holdfast.engine.analysis;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.LockId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lock classes that the code of a directory divides at run time, as file systems do with the
 * locks of special inodes. There, two locks of one field may be of two classes that are ordered, so
 * that an order of theirs is a guess; as is one of locks that the model calls unordered. Errs
 * towards silence.
 */
final class ClassesSetAtRunTime {
  private final Map<String, Set<String>> byDirectory = new ConcurrentHashMap<>();
  private final Knowledge knowledge;
  private final Map<String, List<LockTerm>> terms = new ConcurrentHashMap<>();

  private ClassesSetAtRunTime(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Finds out what the code does in the directories in which the edges are. */
  static ClassesSetAtRunTime in(Knowledge knowledge, Collection<OrderEdge> edges) {
    ClassesSetAtRunTime classes = new ClassesSetAtRunTime(knowledge);
    Set<String> directories =
        edges.stream().map(ClassesSetAtRunTime::directory).collect(Collectors.toSet());
    List.copyOf(knowledge.program().functions().values()).parallelStream()
        .filter(function -> directories.contains(function.place().directory()))
        .forEach(classes::read);
    return classes;
  }

  private static String directory(OrderEdge edge) {
    return edge.witness().taken().place().directory();
  }

  private void read(Function function) {
    for (Node node : function.body().nodes()) {
      if (node instanceof Node.Call call && call.callee() instanceof Callee.Named named) {
        for (LockTerm term : terms.computeIfAbsent(named.contractKey(), this::divided)) {
          String lockClass = classOf(term, call.arguments());
          if (lockClass != null) {
            byDirectory
                .computeIfAbsent(
                    function.place().directory(), name -> ConcurrentHashMap.newKeySet())
                .add(lockClass);
          }
        }
      }
    }
  }

  private List<LockTerm> divided(String contractKey) {
    Contract contract = knowledge.contract(contractKey);
    return contract == null
        ? List.of()
        : contract.effects().stream()
            .filter(Effect.SetClass.class::isInstance)
            .map(effect -> ((Effect.SetClass) effect).lock())
            .toList();
  }

  private static @Nullable String classOf(LockTerm term, List<Expr> arguments) {
    AccessPath path = term.path();
    if (path == null
        || !(path.root() instanceof AccessPath.Parameter parameter)
        || parameter.index() >= arguments.size()
        || !(arguments.get(parameter.index()) instanceof Expr.Path argument)) {
      return null;
    }
    return LockId.classOf(path.rebase(argument.path()));
  }

  /** The edges; those of classes that the directory divides, or that have no order, as guesses. */
  List<OrderEdge> judged(List<OrderEdge> edges) {
    return edges.stream().map(edge -> isDivided(edge) ? edge.guessed() : edge).toList();
  }

  private boolean isDivided(OrderEdge edge) {
    String directory = directory(edge);
    Set<String> divided = byDirectory.getOrDefault(directory, Set.of());
    for (String lockClass : List.of(edge.first().lockClass(), edge.second().lockClass())) {
      if (divided.contains(LockId.withoutSubclass(lockClass))
          || isUnordered(lockClass, directory)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnordered(String lockClass, String directory) {
    String whole = LockId.withoutSubclass(lockClass);
    String under = knowledge.contracts().unorderedUnder(whole);
    if (under == null) {
      return false;
    }
    return under.isEmpty() || (lockClass.equals(whole) && directory.startsWith(under + "/"));
  }
}
