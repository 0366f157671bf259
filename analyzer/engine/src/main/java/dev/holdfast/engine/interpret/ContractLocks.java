package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.LockId;

/** The locks that a contract speaks of, under the names that they have at one call. */
final class ContractLocks {
  private final CallSite site;
  private final Knowledge knowledge;

  ContractLocks(CallSite site, Knowledge knowledge) {
    this.site = site;
    this.knowledge = knowledge;
  }

  /** The lock that a call takes. */
  LockId of(Effect.Acquire acquire) {
    return of(acquire.lock(), subclass(acquire.lock(), subclass(acquire.subclass())));
  }

  /** The lock that a term of the contract means. */
  LockId of(LockTerm term) {
    return of(term, subclass(term, ""));
  }

  private LockId of(LockTerm term, String subclass) {
    LockId bound = site.binding().lock(term, subclass);
    LockId lock = isHandedOver(term) ? resolved(bound) : bound;
    return lock.kind() == LockKind.MONITOR && lock.className() == null
        ? knowledge.monitors().of(lock.path(), site.function())
        : knowledge.ofItsKind(knowledge.named(lock));
  }

  /** Whether the lock is there before the call. */
  private static boolean isHandedOver(LockTerm term) {
    return term.path() != null && term.path().root() instanceof AccessPath.Parameter;
  }

  /** The lock under the name that assignments to fields of the arguments give it. */
  private LockId resolved(LockId lock) {
    return lock.path() != null
            && site.state().values().resolve(lock.path()) instanceof Expr.Path named
        ? lock.at(named.path())
        : lock;
  }

  /**
   * The owner that has a class of its own for such locks, as their subclass; else the usual one.
   */
  private String subclass(LockTerm term, String usual) {
    AccessPath within = term.within();
    String lockClass = within == null ? null : site.binding().lock(term, "").className();
    if (within != null
        && lockClass != null
        && resolve(new Expr.Path(within)) instanceof Expr.Path place) {
      for (AccessPath.Selector selector : place.path().selectors()) {
        if (selector instanceof AccessPath.Field field
            && knowledge.contracts().isOwner(field.field().contractKey(), lockClass)) {
          return field.field().contractKey();
        }
      }
    }
    return usual;
  }

  private String subclass(Expr subclass) {
    Long value = site.state().values().exact(resolve(subclass));
    if (value == null) {
      return LockId.UNKNOWN_SUBCLASS;
    }
    return value == 0 ? "" : value.toString();
  }

  private Expr resolve(Expr term) {
    return site.resolve(term, knowledge.constants());
  }
}
