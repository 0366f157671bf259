package dev.holdfast.engine.callers;

import dev.holdfast.engine.program.Callers;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.state.LockId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The locks that are held at the entry of a function, whoever calls it. */
public final class EntryLocks {
  /** Nothing is known of any caller. */
  public static final EntryLocks NONE = new EntryLocks(List.of(), id -> true);

  private final Map<String, List<HeldAtCall>> byCallee = new HashMap<>();
  private final Map<String, Set<String>> calleesOf = new HashMap<>();
  private final Predicate<String> isOpen;
  private final Map<String, Set<LockId>> held = new HashMap<>();

  private EntryLocks(List<HeldAtCall> calls, Predicate<String> isOpen) {
    this.isOpen = isOpen;
    for (HeldAtCall call : calls) {
      byCallee.computeIfAbsent(call.callee(), id -> new ArrayList<>()).add(call);
      calleesOf.computeIfAbsent(call.caller(), id -> new TreeSet<>()).add(call.callee());
    }
    solve();
  }

  /** What is held for certain: only where all callers are known. */
  public static EntryLocks certain(
      List<HeldAtCall> calls, Program program, Predicate<String> hasOtherCallers) {
    return new EntryLocks(
        calls, id -> program.callersOf(id) != Callers.KNOWN || hasOtherCallers.test(id));
  }

  /** What is held if callers outside of the program do as those in it. */
  public static EntryLocks likely(
      List<HeldAtCall> calls, Program program, Predicate<String> hasOtherCallers) {
    return new EntryLocks(
        calls, id -> program.callersOf(id) == Callers.UNKNOWN || hasOtherCallers.test(id));
  }

  /** The locks held at the entry of a function, in its terms; by class alone, too. */
  public Set<LockId> of(String functionId) {
    return held.getOrDefault(functionId, Set.of());
  }

  /** Grows from what is not known yet to what all callers agree on; only ever loses locks. */
  private void solve() {
    Deque<String> left = new ArrayDeque<>(new TreeSet<>(byCallee.keySet()));
    Set<String> waiting = new LinkedHashSet<>(left);
    while (!left.isEmpty()) {
      String function = left.remove();
      waiting.remove(function);
      Set<LockId> now = meet(function);
      if (now != null && !now.equals(held.put(function, now))) {
        for (String callee : calleesOf.getOrDefault(function, Set.of())) {
          if (waiting.add(callee)) {
            left.add(callee);
          }
        }
      }
    }
  }

  /** What all calls agree on; null while no caller has been seen that is not itself waiting. */
  private @Nullable Set<LockId> meet(String function) {
    if (isOpen.test(function)) {
      return Set.of();
    }
    Set<LockId> agreed = null;
    for (HeldAtCall call : byCallee.getOrDefault(function, List.of())) {
      Set<LockId> ofCaller = ofCaller(call.caller());
      if (ofCaller == null) {
        continue;
      }
      Set<LockId> names = call.inCallee(ofCaller);
      if (agreed == null) {
        agreed = names;
      } else {
        agreed.retainAll(names);
      }
    }
    return agreed;
  }

  private @Nullable Set<LockId> ofCaller(String caller) {
    boolean called = byCallee.containsKey(caller) && !isOpen.test(caller);
    return called ? held.get(caller) : Set.of();
  }
}
