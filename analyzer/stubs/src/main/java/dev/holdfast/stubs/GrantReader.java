package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the annotations of a function or parameter into how it is called. */
final class GrantReader {
  private static final Map<String, ContextKind> CONTEXTS =
      Map.of(
          "TaskContext", ContextKind.TASK,
          "NonBlockableContext", ContextKind.NON_BLOCKABLE,
          "RcuReaderContext", ContextKind.RCU_READER,
          "AtomicContext", ContextKind.ATOMIC,
          "SoftInterruptContext", ContextKind.SOFT_INTERRUPT,
          "HardInterruptContext", ContextKind.HARD_INTERRUPT);

  private static final Set<String> EXCUSES = Set.of("Deliberate", "WithoutScheduling");

  private static final LockTerm PAGE_TABLE_LOCK =
      new LockTerm(null, "page-table lock", LockKind.PAGE_TABLE_LOCK);
  private static final LockTerm PAGE_LOCK = new LockTerm(null, "page lock", LockKind.PAGE_LOCK);

  private final LockTerms locks;
  private final List<LockTerm> held = new ArrayList<>();
  private final List<LockTerm> mayHold = new ArrayList<>();
  private final List<LockTerm> mustNotHold = new ArrayList<>();
  private ContextKind context = ContextKind.TASK;
  private Expr unless = Expr.Constant.ZERO;
  private boolean excused;
  private boolean says;

  private GrantReader(LockTerms locks) {
    this.locks = locks;
  }

  /** The grant, or null if the annotations do not say how it is called. */
  static @Nullable Grant read(List<AnnotationUse> uses, LockTerms locks) throws ContractException {
    GrantReader reader = new GrantReader(locks);
    for (AnnotationUse use : uses) {
      reader.add(use);
    }
    return reader.says ? reader.grant() : null;
  }

  private Grant grant() {
    boolean heldMakesAtomic = held.stream().anyMatch(term -> term.kind().makesAtomic());
    ContextKind strictest = heldMakesAtomic && !context.isAtomic() ? ContextKind.ATOMIC : context;
    return new Grant(strictest, unless, held, mayHold, mustNotHold, excused);
  }

  private void add(AnnotationUse use) throws ContractException {
    ContextKind named = CONTEXTS.get(use.simpleName());
    if (named != null) {
      says = true;
      if (named.compareTo(context) >= 0) {
        context = named;
        unless = locks.expression(use, "unless", Expr.Constant.ZERO);
      }
      return;
    }
    if (EXCUSES.contains(use.simpleName())) {
      says = true;
      excused = true;
      return;
    }
    int before = held.size() + mayHold.size() + mustNotHold.size();
    switch (use.simpleName()) {
      case "HoldsPTLock" -> held.add(PAGE_TABLE_LOCK);
      case "HoldsPageLock" -> held.add(PAGE_LOCK);
      case "Holds", "MustHold" -> held.addAll(locks.all(use));
      case "MayHold" -> mayHold.addAll(locks.all(use));
      case "MustNotHold" -> mustNotHold.addAll(locks.all(use));
      default -> {
        // What is no grant is an effect, or documentation.
      }
    }
    says |= held.size() + mayHold.size() + mustNotHold.size() > before;
  }
}
