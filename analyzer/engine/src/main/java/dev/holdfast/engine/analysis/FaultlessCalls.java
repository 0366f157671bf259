package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.interpret.Candidates;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Functions that are called with page faults off wherever they are called: what they access of the
 * user's memory fails there instead of faulting, as futexes do on architectures that lock for it. A
 * call reaches the definition of the architecture that is in its sight; one of another, which
 * nobody seems to call, is called where its name is.
 */
final class FaultlessCalls {
  /** Callers are looked for over so many calls. */
  private static final int MAX_CALLS = 3;

  private final Map<String, BitSet> faultless = new HashMap<>();
  private final Map<String, Collection<Trace>> sites = new HashMap<>();
  private final Set<String> addressed = ConcurrentHashMap.newKeySet();
  private final Program program;

  private FaultlessCalls(Program program, Collection<FunctionResult> results) {
    this.program = program;
    for (FunctionResult result : results) {
      for (Trace call : result.faultless()) {
        faultless.computeIfAbsent(call.function().id(), id -> new BitSet()).set(call.node());
      }
    }
  }

  /** The violations without those that are accesses in such functions. */
  static List<SleepViolation> without(
      List<SleepViolation> violations, Program program, Collection<FunctionResult> results) {
    FaultlessCalls calls = new FaultlessCalls(program, results);
    Set<String> suspects = new HashSet<>();
    for (SleepViolation violation : violations) {
      if (isAccess(violation)) {
        suspects.add(violation.function().id());
      }
    }
    if (suspects.isEmpty() || calls.faultless.isEmpty()) {
      return violations;
    }
    calls.findSites(suspects);
    return violations.stream()
        .filter(each -> !isAccess(each) || !calls.reach(each.function().id(), MAX_CALLS))
        .toList();
  }

  private static boolean isAccess(SleepViolation violation) {
    return violation.reason().kind() == Reason.Kind.USER_ACCESS;
  }

  /** Whether all calls of the function are made so, and it is not called through a pointer. */
  private boolean reach(String function, int calls) {
    Collection<Trace> known = sitesOf(function);
    return !known.isEmpty()
        && !addressed.contains(function)
        && known.stream()
            .allMatch(
                site -> isFaultless(site) || (calls > 1 && reach(site.function().id(), calls - 1)));
  }

  private Collection<Trace> sitesOf(String function) {
    Collection<Trace> own = sites.get(function);
    Function called = program.function(function);
    return own != null || called == null
        ? Objects.requireNonNullElse(own, List.of())
        : sites.getOrDefault(called.name(), List.of());
  }

  private boolean isFaultless(Trace site) {
    BitSet nodes = faultless.get(site.function().id());
    return nodes != null && nodes.get(site.node());
  }

  /** Finds the calls of the functions, of those that call them otherwise, and so on. */
  private void findSites(Set<String> functions) {
    Set<String> wanted = functions;
    for (int i = 0; i < MAX_CALLS && !wanted.isEmpty(); i++) {
      Map<String, Collection<Trace>> found = new ConcurrentHashMap<>();
      Set<String> searched = withNames(wanted);
      new ArrayList<>(program.functions().values())
          .parallelStream().forEach(caller -> search(caller, searched, found));
      for (List<FieldStore> stores : program.stores().values()) {
        stores.forEach(store -> addAddress(store.function(), searched));
      }
      sites.putAll(found);
      wanted = new HashSet<>();
      for (Collection<Trace> calls : found.values()) {
        for (Trace call : calls) {
          if (!isFaultless(call) && !sites.containsKey(call.function().id())) {
            wanted.add(call.function().id());
          }
        }
      }
    }
  }

  private Set<String> withNames(Set<String> functions) {
    Set<String> all = new HashSet<>(functions);
    for (String id : functions) {
      Function function = program.function(id);
      if (function != null) {
        all.add(function.name());
      }
    }
    return all;
  }

  private void search(Function caller, Set<String> wanted, Map<String, Collection<Trace>> found) {
    List<Node> nodes = caller.body().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Node.Call call) {
        if (call.callee() instanceof Callee.Named named) {
          for (String one : reached(named, wanted)) {
            found
                .computeIfAbsent(one, id -> new ConcurrentLinkedQueue<>())
                .add(Trace.at(caller, i));
          }
        }
        call.arguments().forEach(argument -> addAddress(argument, wanted));
      } else if (nodes.get(i) instanceof Node.Assign assign) {
        addAddress(assign.value(), wanted);
      }
    }
  }

  /** The wanted functions that a call names; nearly none does. */
  private static Set<String> reached(Callee.Named named, Set<String> wanted) {
    String name = Candidates.simpleName(named.contractKey());
    if (!wanted.contains(name) && named.targets().stream().noneMatch(wanted::contains)) {
      return Set.of();
    }
    Set<String> reached = new HashSet<>(named.targets());
    reached.add(name);
    reached.retainAll(wanted);
    return reached;
  }

  private void addAddress(Expr value, Set<String> wanted) {
    if (value instanceof Expr.FunctionAddress address) {
      address.functionIds().stream().filter(wanted::contains).forEach(addressed::add);
    }
  }
}
