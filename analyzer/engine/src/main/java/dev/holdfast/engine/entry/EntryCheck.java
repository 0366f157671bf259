package dev.holdfast.engine.entry;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.interpret.AtomicPredicate;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks what an entry does against what its grant allows. */
public final class EntryCheck {
  private final Knowledge knowledge;
  private final Entry entry;
  private final Summary summary;

  public EntryCheck(Knowledge knowledge, Entry entry) {
    this.knowledge = knowledge;
    this.entry = entry;
    this.summary = knowledge.summary(entry.function().id());
  }

  /** The sleeps that the granted context forbids. */
  public List<SleepViolation> violations() {
    Optional<Cause.Granted> cause = cause();
    List<SleepViolation> violations = new ArrayList<>();
    if (cause.isPresent()) {
      for (SleepEvent event : summary.sleeps()) {
        if (isForbidden(event, cause.get())) {
          violations.add(SleepViolation.of(event, cause.get()));
        }
      }
    }
    return violations;
  }

  private boolean isForbidden(SleepEvent event, Cause.Granted cause) {
    LockTerm held = cause.held();
    boolean gaveItUp = held != null && event.dropped().hasOneLike(lock(held));
    return event.cause() == null
        && !gaveItUp
        && !isOwnDeclaration(event)
        && !event.guard().isOpen()
        && isPossible(event.guard());
  }

  /** What a function declares itself is told as a weakened contract. */
  private boolean isOwnDeclaration(SleepEvent event) {
    return event.trace().length() == 1
        && event.trace().node() == 0
        && event.reason().primitive().equals(entry.function().name());
  }

  /** Whether the guard can hold where the grant's exception does not. */
  private boolean isPossible(Guard guard) {
    Valuation values = unexceptional();
    for (Guard.Atom atom : guard.atoms()) {
      if (values.signs(atom.term()).and(atom.allowed()).isEmpty()) {
        return false;
      }
    }
    return entry.grant().context() == ContextKind.NON_BLOCKABLE || !AtomicPredicate.excludes(guard);
  }

  private Valuation unexceptional() {
    Valuation values = Valuation.EMPTY.assume(entry.grant().unless(), false);
    return values == null ? Valuation.EMPTY : values;
  }

  /** Why the entry may not sleep; empty if it may. */
  private Optional<Cause.Granted> cause() {
    Grant grant = entry.grant();
    LockTerm spinning =
        grant.held().stream()
            .map(this::ofItsKind)
            .filter(lock -> lock.kind().makesAtomic())
            .findFirst()
            .orElse(null);
    if (grant.context() == ContextKind.TASK && spinning == null) {
      return Optional.empty();
    }
    boolean byLock = spinning != null && !grant.context().isAtomic();
    return Optional.of(granted(byLock ? ContextKind.ATOMIC : grant.context(), spinning));
  }

  /** The lock with the kind that its type tells, where an attribute in C names only its path. */
  private LockTerm ofItsKind(LockTerm term) {
    LockKind kind = knowledge.kindOf(lock(term));
    return kind == term.kind() ? term : new LockTerm(term.path(), term.lockClass(), kind);
  }

  private Cause.Granted granted(ContextKind context, @Nullable LockTerm held) {
    return new Cause.Granted(
        context,
        entry.function(),
        entry.contractKey(),
        held,
        entry.place(),
        knowledge.contracts().advice(entry.contractKey()));
  }

  /** The lock orders that come of the locks that are, or may be, held at the entry. */
  public List<OrderEdge> edges() {
    List<LockTerm> held = new ArrayList<>(entry.grant().held());
    held.addAll(entry.grant().mayHold());
    List<OrderEdge> edges = new ArrayList<>();
    for (LockTerm term : held) {
      LockId first = lock(term);
      for (AcquireEvent event : summary.acquires()) {
        if (!event.dropped().hasOneLike(first)) {
          edge(term, first, event).ifPresent(edges::add);
        }
      }
    }
    return edges;
  }

  private Optional<OrderEdge> edge(LockTerm term, LockId first, AcquireEvent event) {
    String from = first.orderClass();
    String to = event.lock().orderClass();
    if (from == null || to == null || first.isSurely(event.lock())) {
      return Optional.empty();
    }
    Cause.Granted granted = granted(entry.grant().context(), term);
    return Optional.of(
        new OrderEdge(
            new OrderEdge.Node(from, first.kind(), LockMode.EXCLUSIVE, null, first.within()),
            new OrderEdge.Node(to, event.lock().kind(), event.mode(), null, event.lock().within()),
            new OrderEdge.Witness(
                null,
                granted,
                event.trace(),
                new TreeSet<>(),
                new TreeSet<>(),
                event.confidence())));
  }

  private static LockId lock(LockTerm term) {
    return new LockId(null, term.lockClass(), term.kind(), "").at(term.path());
  }

  /** What the function's own contract asks for and the grant does not give; empty if nothing. */
  public Optional<String> unmetNeed() {
    Contract own = knowledge.ownContract(entry.function());
    if (own == null || own.key().equals(entry.contractKey())) {
      return Optional.empty();
    }
    boolean sleeps = own.effects().stream().anyMatch(Effect.MaySleep.class::isInstance);
    if (sleeps && cause().isPresent()) {
      return Optional.of("to be allowed to sleep");
    }
    Grant needs = own.grant();
    if (needs == null) {
      return Optional.empty();
    }
    return needs.held().stream()
        .map(EntryCheck::lock)
        .filter(lock -> lock.orderClass() != null && !isGranted(lock))
        .map(lock -> "that " + lock.display() + " is held")
        .findFirst();
  }

  private boolean isGranted(LockId lock) {
    return entry.grant().held().stream()
        .map(EntryCheck::lock)
        .anyMatch(
            held -> held.isSurely(lock) || Objects.equals(held.orderClass(), lock.orderClass()));
  }

  /** Where the function's own contract is written. */
  public String ownSource() {
    Contract own = knowledge.ownContract(entry.function());
    return own == null ? "" : own.source();
  }
}
