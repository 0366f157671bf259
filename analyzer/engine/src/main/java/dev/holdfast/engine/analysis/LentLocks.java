package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.state.LockId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that lead to locks which several others own, as a fence leads to a lock of the driver
 * that made it. Two locks of such a field are of two classes as often as not, so that an order of
 * theirs is a guess. Errs towards silence.
 */
final class LentLocks {
  private final List<Function> functions;
  private final Set<FieldRef> locks;
  private final Map<FieldRef, Set<String>> owners = new ConcurrentHashMap<>();

  private final Set<Taker> takers = ConcurrentHashMap.newKeySet();

  /** A parameter that is stored in a field. */
  private record Taker(String function, int parameter, FieldRef field) {}

  private LentLocks(Program program, Set<FieldRef> locks) {
    this.functions = List.copyOf(program.functions().values());
    this.locks = locks;
  }

  /** Finds out whose locks are behind the fields that the edges name. */
  static LentLocks in(Program program, Collection<OrderEdge> edges) {
    Set<FieldRef> fields = new HashSet<>();
    for (OrderEdge edge : edges) {
      fields.add(field(edge.first()));
      fields.add(field(edge.second()));
    }
    LentLocks lent = new LentLocks(program, fields);
    lent.functions.parallelStream().forEach(lent::readStores);
    Set<Taker> known = new HashSet<>();
    for (Map<String, List<Taker>> fresh = lent.beyond(known); !fresh.isEmpty(); ) {
      Map<String, List<Taker>> handedTo = fresh;
      lent.functions.parallelStream().forEach(caller -> lent.readCalls(caller, handedTo));
      fresh = lent.beyond(known);
    }
    return lent;
  }

  /** The takers that are not known yet, by function; they are from now on. */
  private Map<String, List<Taker>> beyond(Set<Taker> known) {
    return takers.stream().filter(known::add).collect(Collectors.groupingBy(Taker::function));
  }

  /** The field that a lock class is named by; one that nothing is stored in if it is another's. */
  private static FieldRef field(OrderEdge.Node lock) {
    String name = LockId.withoutSubclass(lock.lockClass());
    int dot = name.lastIndexOf('.');
    return new FieldRef(name.substring(0, Math.max(dot, 0)), name.substring(dot + 1));
  }

  private void readStores(Function function) {
    for (Node node : function.body().nodes()) {
      if (node instanceof Node.Assign assign && assign.value() instanceof Expr.Path lock) {
        FieldRef field = lastField(assign.target());
        if (field != null && locks.contains(field)) {
          take(field, lock.path(), function);
        }
      }
    }
  }

  private static @Nullable FieldRef lastField(AccessPath path) {
    return !path.isRoot() && path.selector(path.length() - 1) instanceof AccessPath.Field last
        ? last.field()
        : null;
  }

  private void take(FieldRef field, AccessPath lock, Function function) {
    if (lock.isRoot() && lock.root() instanceof AccessPath.Parameter parameter) {
      takers.add(new Taker(function.id(), parameter.index(), field));
      return;
    }
    String owner = LockId.classOf(lock);
    if (owner != null && !owner.equals(field.toString())) {
      owners.computeIfAbsent(field, key -> ConcurrentHashMap.newKeySet()).add(owner);
    }
  }

  private void readCalls(Function function, Map<String, List<Taker>> handedTo) {
    for (Node node : function.body().nodes()) {
      if (node instanceof Node.Call call && call.callee() instanceof Callee.Named named) {
        for (String target : named.targets()) {
          for (Taker taker : handedTo.getOrDefault(target, List.of())) {
            hand(call.arguments(), taker, function);
          }
        }
      }
    }
  }

  private void hand(List<Expr> arguments, Taker taker, Function caller) {
    if (taker.parameter() < arguments.size()
        && arguments.get(taker.parameter()) instanceof Expr.Path lock) {
      take(taker.field(), lock.path(), caller);
    }
  }

  /** The edge; as a guess if one of its locks is behind a field to which several lend theirs. */
  OrderEdge judged(OrderEdge edge) {
    return isLent(edge.first()) || isLent(edge.second()) ? edge.guessed() : edge;
  }

  private boolean isLent(OrderEdge.Node lock) {
    return owners.getOrDefault(field(lock), Set.of()).size() > 1;
  }
}
