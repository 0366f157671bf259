package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.value.Constants;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Interprets a call whose effects a contract states. */
final class ContractCall {
  private final Contract contract;
  private final CallSite site;
  private final Recorder recorder;
  private final Constants constants;
  private final Tests tests;
  private final boolean resultIsDecisive;
  private final ContractLocks locks;
  private final ContractWaits waits;

  ContractCall(
      Contract contract,
      String primitive,
      CallSite site,
      Recorder recorder,
      Knowledge knowledge,
      Tests tests) {
    this.contract = contract;
    this.site = site;
    this.recorder = recorder;
    this.constants = knowledge.constants();
    this.tests = tests;
    this.resultIsDecisive = tests.isDecisive(site.node());
    this.locks = new ContractLocks(site, knowledge);
    this.waits = new ContractWaits(primitive, site, recorder);
  }

  /**
   * The call as the contract means it: there is no lock at null, so a variable that is null and
   * stands for the lock to be taken is one that the call sets.
   */
  static CallSite settingLocks(CallSite site, Node.Call call, Contract contract) {
    CallSite set = site;
    for (Effect effect : contract.effects()) {
      int index = effect instanceof Effect.Acquire acquire ? argument(acquire.lock()) : -1;
      if (index >= 0
          && index < call.arguments().size()
          && set.binding().arguments().get(index).equals(Expr.Constant.ZERO)
          && call.arguments().get(index) instanceof Expr.Path handed
          && handed.path().isRoot()
          && handed.path().root() instanceof AccessPath.Local) {
        set = set.setting(index, handed.path());
      }
    }
    return set;
  }

  /** Which argument is the lock itself, not what holds it; -1 for none. */
  private static int argument(LockTerm lock) {
    AccessPath path = lock.path();
    return path != null && path.isRoot() && path.root() instanceof AccessPath.Parameter parameter
        ? parameter.index()
        : -1;
  }

  /** The states after the call: one for each result that the effects depend on. */
  List<State> states() {
    if (contract.effects().stream().anyMatch(Effect.NoReturn.class::isInstance)) {
      return List.of();
    }
    State before = withLocks(withResult(site.state()));
    if (!canTakePlace(before)) {
      return List.of();
    }
    List<Expr> bits = bitsOfReleases();
    if (!bits.isEmpty()) {
      return byBits(before, bits);
    }
    Optional<ResultTest> test = test();
    // Where nobody asks whether it succeeded, the code takes it that it did.
    if (test.isEmpty() || !resultIsDecisive) {
      return List.of(apply(before, Outcome.ANY));
    }
    Signs success = signs(test.get());
    List<State> states = new ArrayList<>(2);
    assume(before, success).ifPresent(state -> states.add(apply(state, Outcome.ANY)));
    assume(before, failure(test.get()))
        .ifPresent(
            state -> failed(state).forEach(each -> states.add(apply(each, Outcome.FAILURE))));
    return states;
  }

  /** The states of a call that failed, one for each result that says so. */
  private List<State> failed(State state) {
    List<State> states = new ArrayList<>();
    boolean isTold = false;
    for (Effect effect : contract.effects()) {
      if (effect instanceof Effect.Fail failure) {
        isTold = true;
        failed(state, failure).ifPresent(states::add);
      }
    }
    return isTold ? states : List.of(state);
  }

  private Optional<State> failed(State state, Effect.Fail failure) {
    Valuation asked = state.values().assume(resolve(failure.onlyIf()), true);
    Expr told = new Expr.Binary(Expr.BinaryOperator.EQUAL, site.result(), resolve(failure.value()));
    return Optional.ofNullable(asked == null ? null : asked.assume(told, true)).map(state::with);
  }

  private boolean canTakePlace(State before) {
    return contract.effects().stream().allMatch(effect -> canTakePlace(effect, before.values()));
  }

  private boolean canTakePlace(Effect effect, Valuation values) {
    if (effect instanceof Effect.Acquire acquire) {
      return !isAskedFor(effect) || Owners.mayExist(values, locks.of(acquire));
    }
    return !(effect instanceof Effect.Release release)
        || !release.resultBits().isEmpty()
        || Owners.mayExist(values, locks.of(release.lock()));
  }

  private enum Outcome {
    /** The conditional effects take place. */
    ANY,
    /** They do not. */
    FAILURE,
    /** It gave up a lock of its caller, and says so. */
    GAVE_UP
  }

  /**
   * The bits of the result that say that a lock was released, if this function tests them or leaves
   * that to its caller.
   */
  private List<Expr> bitsOfReleases() {
    List<Expr> bits = new ArrayList<>();
    for (Effect effect : contract.effects()) {
      if (effect instanceof Effect.Release release) {
        for (Expr bit : release.resultBits()) {
          if ((tests.mentions(bit) || tests.isReturned(site.node())) && !bits.contains(bit)) {
            bits.add(bit);
          }
        }
      }
    }
    return bits;
  }

  private List<State> byBits(State before, List<Expr> bits) {
    List<State> states = new ArrayList<>(bits.size() + 1);
    Valuation clear = before.values();
    // Where the states come together again, it is still known that one of them was set.
    Valuation some = before.values().assume(anyOf(bits), Signs.NONZERO);
    for (Expr bit : bits) {
      Valuation set = some == null ? null : some.assume(anyOf(List.of(bit)), Signs.NONZERO);
      if (set != null) {
        states.add(apply(before.with(set), Outcome.GAVE_UP));
      }
      clear = clear == null ? null : clear.assume(anyOf(List.of(bit)), Signs.ZERO);
    }
    if (clear != null) {
      states.add(apply(before.with(clear), Outcome.ANY));
    }
    return states;
  }

  /** The test of the result that says whether any of these bits is set. */
  private Expr anyOf(List<Expr> bits) {
    Expr any = bits.get(0);
    for (Expr bit : bits.subList(1, bits.size())) {
      any = new Expr.Binary(Expr.BinaryOperator.BIT_OR, any, bit);
    }
    Expr result = new Expr.Path(AccessPath.result(LockTerm.RESULT));
    return resolve(new Expr.Binary(Expr.BinaryOperator.BIT_AND, result, any));
  }

  private static boolean takesPlace(Effect effect, Outcome outcome) {
    if (effect instanceof Effect.Release release && !release.resultBits().isEmpty()) {
      return outcome == Outcome.GAVE_UP;
    }
    return when(effect) == ResultTest.ALWAYS || outcome != Outcome.FAILURE;
  }

  /** Whether the arguments say that a lock is to be taken, where they have a say. */
  private boolean isAskedFor(Effect effect) {
    return !(effect instanceof Effect.Acquire acquire)
        || acquire.onlyIf().equals(Expr.Constant.ONE)
        || site.state().values().signs(resolve(acquire.onlyIf())).isTrue();
  }

  private Optional<ResultTest> test() {
    return contract.effects().stream()
        .filter(this::isAskedFor)
        .map(ContractCall::when)
        .filter(when -> when != ResultTest.ALWAYS)
        .findFirst();
  }

  private static ResultTest when(Effect effect) {
    if (effect instanceof Effect.Acquire acquire) {
      return acquire.when();
    }
    return effect instanceof Effect.EnterContext enter ? enter.when() : ResultTest.ALWAYS;
  }

  private static Signs signs(ResultTest test) {
    return switch (test) {
      case ALWAYS -> Signs.ANY;
      case NONZERO -> Signs.NONZERO;
      case ZERO, SUCCESS -> Signs.ZERO;
      case NOT_ERROR -> Signs.NOT_NEGATIVE;
      case VALID_POINTER -> Signs.POSITIVE;
    };
  }

  /** An interrupted wait returns an error number, which is negative. */
  private Signs failure(ResultTest test) {
    boolean waits =
        contract.effects().stream()
            .anyMatch(e -> e instanceof Effect.Acquire a && a.waiting() == Effect.Waiting.WAITS);
    return test == ResultTest.SUCCESS || (waits && test == ResultTest.ZERO)
        ? Signs.NEGATIVE
        : signs(test).complement();
  }

  private Optional<State> assume(State state, Signs signs) {
    Valuation narrowed = state.values().assume(site.result(), signs);
    return narrowed == null ? Optional.empty() : Optional.of(state.with(narrowed));
  }

  private State withResult(State state) {
    for (Effect effect : contract.effects()) {
      Optional<Expr> value = result(effect);
      if (value.isPresent() && !(value.get() instanceof Expr.Unknown)) {
        return state.with(state.values().assign(AccessPath.result(site.node()), value.get()));
      }
    }
    return state;
  }

  /** A variable that takes the lock itself is the lock from then on. */
  private State withLocks(State state) {
    State named = state;
    for (Effect effect : contract.effects()) {
      int index = effect instanceof Effect.Acquire acquire ? argument(acquire.lock()) : -1;
      if (index >= 0
          && site.binding().handed().outputs().contains(index)
          && site.binding().arguments().get(index) instanceof Expr.Path lock) {
        AccessPath output = AccessPath.result(site.node()).stored(index);
        named = named.with(named.values().assign(output, lock));
      }
    }
    return named;
  }

  private Optional<Expr> result(Effect effect) {
    if (effect instanceof Effect.Returns returns) {
      return Optional.of(resolve(returns.value()));
    }
    if (effect instanceof Effect.ReportsAtomic reports) {
      return Optional.of(
          reports.whenAtomic()
              ? AtomicPredicate.TERM
              : new Expr.Unary(Expr.UnaryOperator.NOT, AtomicPredicate.TERM));
    }
    if (effect instanceof Effect.ReportsHeld reports) {
      return Optional.of(HeldPredicate.of(locks.of(reports.lock()), site.state()));
    }
    if (effect instanceof Effect.Pure
        && site.binding().arguments().stream().noneMatch(Expr.Unknown.class::isInstance)) {
      return Optional.of(new Expr.Predicate(contract.key(), site.binding().arguments()));
    }
    return Optional.empty();
  }

  private Expr resolve(Expr term) {
    return site.resolve(term, constants);
  }

  private State apply(State before, Outcome outcome) {
    State state = before;
    for (Effect effect : contract.effects()) {
      if (!isAskedFor(effect)) {
        continue;
      }
      if (takesPlace(effect, outcome)) {
        state = apply(state, effect);
      } else if (effect instanceof Effect.Acquire acquire) {
        waits.forLock(state, acquire, locks.of(acquire));
        state = state.refuse(locks.of(acquire), site.here());
      }
    }
    return state;
  }

  private State apply(State state, Effect effect) {
    if (effect instanceof Effect.MaySleep sleep) {
      waits.sleepIf(state, sleep, resolve(sleep.onlyIf()));
    } else if (effect instanceof Effect.Acquire acquire) {
      LockId lock = locks.of(acquire);
      waits.forLock(state, acquire, lock);
      recorder.own().took(lock);
      return Owners.exist(state, lock).acquire(new Acquisition(lock, acquire.mode(), site.here()));
    } else if (effect instanceof Effect.Release release) {
      return release(state, locks.of(release.lock()));
    } else if (effect instanceof Effect.AcquireTransiently transiently) {
      waits.transiently(state, locks.of(transiently.lock()), transiently.mode());
    } else if (effect instanceof Effect.AssertHeld assertion) {
      LockId lock = locks.of(assertion.lock());
      return state.assertHeld(new Acquisition(lock, LockMode.EXCLUSIVE, site.here()));
    } else if (effect instanceof Effect.Initialize initialization) {
      recorder.prepared().add(locks.of(initialization.lock()));
    } else if (effect instanceof Effect.EnterContext enter) {
      recorder.own().entered(enter.cause());
      boolean counts = enter.nests() || state.contexts().count(enter.cause()) <= 0;
      return counts ? state.enter(enter.cause(), site.here()) : state;
    } else if (effect instanceof Effect.LeaveContext leave) {
      return leave(state, leave);
    }
    return state;
  }

  private static State leave(State before, Effect.LeaveContext leave) {
    State state = before.leave(leave.cause());
    while (!leave.nests() && state.contexts().count(leave.cause()) > 0) {
      state = state.leave(leave.cause());
    }
    return state;
  }

  private State release(State state, LockId lock) {
    DoubleRelease.check(state, lock, site.here())
        .ifPresent(found -> recorder.releasedUnheld(found, site.node()));
    recorder.own().released(lock, site.node());
    return state.release(lock, site.here());
  }
}
