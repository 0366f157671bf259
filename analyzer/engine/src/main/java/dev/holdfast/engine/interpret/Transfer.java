package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Callers;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one node does to a state, apart from choosing a successor. */
final class Transfer {
  /** A method of more nodes is not looked at for whether it calls anything. */
  private static final int MAX_ACCESSOR = 16;

  private final Function function;
  private final Knowledge knowledge;
  private final Recorder recorder;
  private final Shape shape;
  private final Liveness liveness;
  private final Tests tests;
  private final StoredFields storedFields;
  private final @Nullable Candidates[] candidates;
  private final AccessPath.@Nullable Opaque[] fresh;

  Transfer(
      Function function, Knowledge knowledge, Recorder recorder, Shape shape, Liveness liveness) {
    this.function = function;
    this.knowledge = knowledge;
    this.recorder = recorder;
    this.shape = shape;
    this.liveness = liveness;
    this.tests = new Tests(function.body());
    this.storedFields = new StoredFields(knowledge.program(), function.body());
    this.candidates = new Candidates[function.body().size()];
    this.fresh = new AccessPath.Opaque[function.body().size()];
  }

  /** The states after the node. */
  List<State> states(State state, int index) {
    Node node = function.body().node(index);
    if (node instanceof Node.Assign assign) {
      return List.of(assign(state, index, assign));
    }
    if (node instanceof Node.Call call) {
      return call(state, index, call);
    }
    if (node instanceof Node.Warn) {
      return List.of(state.warn());
    }
    return node instanceof Node.Monitor monitor
        ? List.of(monitor(state, index, monitor))
        : List.of(state);
  }

  private State assign(State before, int index, Node.Assign assign) {
    if (!assign.target().isRoot() || assign.target().root() instanceof AccessPath.Global) {
      recorder.prepared().show(before.values(), List.of(assign.value()));
    }
    if (isNeverRead(assign.target())
        && !storedFields.isKept(before.values().resolveTarget(assign.target()))
        && !isHandedBack(assign)) {
      return before;
    }
    AccessPath.Opaque unnamed = unnamed(index, assign);
    State state = shape.loops(index) ? before.retire(unnamed) : before;
    if (assign.target().isRoot()
        && assign.target().root() instanceof AccessPath.Local local
        && liveness.isIndex(local.name())) {
      state = state.forgetIndex(local.name());
    }
    Expr value = state.values().resolve(assign.value(), knowledge.constants());
    AccessPath target = state.values().resolveTarget(assign.target());
    Expr.Path other = new Expr.Path(AccessPath.of(unnamed));
    boolean changes = target.isRest() && mayChangeByItself(target);
    Expr stored = changes ? other : Followed.of(value, other);
    Valuation assigned = state.values().assign(target, stored);
    if (!stored.equals(value)) {
      return state.with(withSigns(assigned, stored, value, state.values()));
    }
    boolean pointer = replacesNull(target, value, state.values());
    return state.with(pointer ? withPointer(assigned, value) : assigned);
  }

  /**
   * Whether a pointer that stands somewhere replaces the null that a variable began with: {@code
   * parent = NULL; if (hasParent) parent = child->parent;}. Whoever asks the variable for null
   * later asks whether that was done, and not whether the other one is null, too.
   */
  private boolean replacesNull(AccessPath target, Expr value, Valuation before) {
    return target.isRoot()
        && target.root() instanceof AccessPath.Local
        && value instanceof Expr.Path given
        && !(given.path().isRoot() && given.path().root() instanceof AccessPath.Result)
        && liveness.isFollowed(target.root())
        && before.resolve(new Expr.Path(target), knowledge.constants()).equals(Expr.Constant.ZERO);
  }

  private static Valuation withPointer(Valuation assigned, Expr pointer) {
    Valuation known = assigned.assume(pointer, Signs.POSITIVE);
    return known == null ? assigned : known;
  }

  /** Whether the function returns an object with what it was given in it. */
  private boolean isHandedBack(Node.Assign assign) {
    return assign.target().length() == 1
        && assign.value() instanceof Expr.Path given
        && given.path().isRoot()
        && given.path().root() instanceof AccessPath.Parameter
        && tests.returns(assign.target().root());
  }

  /** A sum has no name, but a pointer that has gone on is not null for that. */
  private static Valuation withSigns(
      Valuation assigned, Expr stored, Expr value, Valuation before) {
    if (!(value instanceof Expr.Binary) || !before.signs(value).isTrue()) {
      return assigned;
    }
    Valuation known = assigned.assume(stored, Signs.NONZERO);
    return before.exact(value) != null || known == null ? assigned : known;
  }

  /**
   * Whether the object is not the function's own, nor one that it only prepares: a result that is
   * cleared is for a device or another thread to fill in.
   */
  private boolean mayChangeByItself(AccessPath target) {
    boolean own = target.root() instanceof AccessPath.Local local && local.isObject();
    return !own && !storedFields.isKept(target);
  }

  /** What an assignment stores if it cannot be said in terms of anything else. */
  private AccessPath.Opaque unnamed(int index, Node.Assign assign) {
    AccessPath.Opaque known = fresh[index];
    if (known == null) {
      known = new AccessPath.Opaque(assign.target() + "@" + index);
      fresh[index] = known;
    }
    return known;
  }

  private boolean isNeverRead(AccessPath target) {
    if (target.isRoot()) {
      return false;
    }
    AccessPath.Selector last = target.selector(target.length() - 1);
    return last instanceof AccessPath.Field field
        ? !liveness.isRead(target.root(), field.field())
        : last instanceof AccessPath.Element element && !liveness.isRead(target.root(), element);
  }

  private State monitor(State state, int index, Node.Monitor monitor) {
    Expr value = state.values().resolve(monitor.lock(), knowledge.constants());
    AccessPath path = value instanceof Expr.Path known ? known.path() : null;
    LockId lock = knowledge.monitors().of(path, function);
    if (monitor.action() == Node.Monitor.Action.EXIT) {
      return state.release(lock, Trace.at(function, index));
    }
    Trace here = Trace.at(function, index);
    Reason reason = new Reason(Reason.Kind.SLEEPING_LOCK, "synchronized", Recorder.outward(lock));
    recorder.sleep(
        state, new SleepEvent(reason, Guard.NONE, Dropped.NOTHING, null, here, Confidence.HIGH));
    recorder.acquire(
        state,
        new AcquireEvent(
            lock,
            LockMode.EXCLUSIVE,
            Effect.Waiting.WAITS,
            Guard.NONE,
            Dropped.NOTHING,
            here,
            Confidence.HIGH));
    return state.acquire(new Acquisition(lock, LockMode.EXCLUSIVE, here));
  }

  private List<State> call(State before, int index, Node.Call call) {
    State named = shape.loops(index) ? before.retire(new AccessPath.Result(index)) : before;
    CallSite site =
        CallSite.of(
            function,
            index,
            call,
            named,
            knowledge.constants(),
            tests.outputsOf(index),
            liveness.isReadAfter(new AccessPath.Result(index), index));
    Candidates callees = candidates(call.callee(), site);
    Contract contract = callees.contract();
    if (!isAboutLock(contract)) {
      recorder.prepared().show(named.values(), call.arguments());
    }
    if (contract != null) {
      handOver(contract, site);
      callArguments(contract, site);
    } else {
      knowledge.callingParameters(callees.functions()).forEach(stated -> handOver(stated, site));
    }
    if (contract != null && contract.saysEffects()) {
      CallSite set = ContractCall.settingLocks(site, call, contract);
      return new ContractCall(contract, callees.name(), set, recorder, knowledge, tests).states();
    }
    List<State> after = uncontracted(callees, site);
    return callees.functions().isEmpty() || callees.functions().stream().anyMatch(this::mayThrow)
        ? after
        : after.stream().map(site::withoutException).toList();
  }

  /** Whether a call does something to a lock, and hands the object around it to nobody. */
  private static boolean isAboutLock(@Nullable Contract contract) {
    return contract != null
        && contract.effects().stream()
            .anyMatch(
                effect ->
                    effect.changesLocks()
                        || effect instanceof Effect.Initialize
                        || effect instanceof Effect.SetClass);
  }

  /** A getter between taking a lock and the block that gives it back throws nothing. */
  private boolean mayThrow(String id) {
    Function callee = knowledge.program().function(id);
    return callee == null
        || callee.body().size() > MAX_ACCESSOR
        || callee.body().nodes().stream().anyMatch(Node.Call.class::isInstance);
  }

  private List<State> uncontracted(Candidates candidates, CallSite site) {
    if (candidates.functions().isEmpty()) {
      if (candidates.isUnknown()) {
        recorder.unknownCall();
      }
      return List.of(site.state().with(afterNeutral(site.state().values(), site, candidates)));
    }
    return ofFunctions(candidates, site);
  }

  private List<State> ofFunctions(Candidates candidates, CallSite site) {
    recorder.called(site.state(), site.node());
    List<Expr> arguments = site.binding().arguments();
    List<String> reached = Receivers.reached(candidates.functions(), arguments);
    List<Summary> summaries = new ArrayList<>(reached.size());
    List<List<Guard.Atom>> conditions = new ArrayList<>(reached.size());
    for (String id : reached) {
      Summary summary = knowledge.summary(id);
      summaries.add(summary);
      conditions.add(Receivers.condition(id, reached, arguments, knowledge.program()));
      if (!summary.acquires().isEmpty() && knowledge.program().callersOf(id) != Callers.UNKNOWN) {
        recorder.call(site.state(), site, id);
      }
    }
    return new SummaryCall(
            summaries,
            conditions,
            reached.size() < candidates.functions().size()
                ? Confidence.HIGH
                : candidates.confidence(),
            site,
            recorder,
            knowledge,
            tests,
            values -> afterCall(values, site, candidates))
        .states();
  }

  /** What the call may reach, which depends on the state only if the callee is a value. */
  private Candidates candidates(Callee callee, CallSite site) {
    if (callee instanceof Callee.ThroughValue through) {
      Expr value = site.state().values().resolve(through.value(), knowledge.constants());
      return Candidates.of(new Callee.ThroughValue(value), knowledge);
    }
    Candidates known = candidates[site.node()];
    if (known == null) {
      known = Candidates.of(callee, knowledge);
      candidates[site.node()] = known;
    }
    return known;
  }

  private Valuation afterCall(Valuation values, CallSite site, Candidates candidates) {
    boolean neutral =
        candidates.functions().stream().allMatch(id -> knowledge.summary(id).isNeutral());
    return neutral
        ? afterNeutral(values, site, candidates)
        : forgetArguments(values, site, candidates.functions())
            .forgetTestsOf(site.binding().arguments(), this::isPure);
  }

  /**
   * What the model calls pure depends on its arguments alone, not on what they lead to; which locks
   * are held, on what the function does itself.
   */
  private boolean isPure(String name) {
    Contract contract = knowledge.contract(name);
    return HeldPredicate.isName(name)
        || (contract != null
            && contract.effects().stream().anyMatch(Effect.Pure.class::isInstance));
  }

  private Valuation afterNeutral(Valuation values, CallSite site, Candidates candidates) {
    List<Expr> arguments = site.binding().arguments();
    if (tests.isTest(site.node()) && arguments.stream().noneMatch(Expr.Unknown.class::isInstance)) {
      return values.assign(
          AccessPath.result(site.node()), new Expr.Predicate(candidates.name(), arguments));
    }
    return forgetArguments(values, site, candidates.functions());
  }

  /** A callee may change what its arguments lead to, though not the arguments themselves. */
  private Valuation forgetArguments(Valuation values, CallSite site, List<String> callees) {
    List<Expr> arguments = site.binding().arguments();
    Set<Expr> held = new HashSet<>();
    for (Acquisition acquisition : site.state().held()) {
      AccessPath path = acquisition.lock().path();
      if (path != null) {
        held.add(new Expr.Path(path));
      }
    }
    // A field that leads to a held lock is taken to lead there until the lock is released.
    return values.forgetValues(
        path ->
            !path.isRoot()
                && storedFields.mayChange(path, callees)
                && arguments.stream().anyMatch(a -> reaches(a, path)),
        held);
  }

  private static boolean reaches(Expr argument, AccessPath path) {
    return Terms.anyPath(
        argument,
        given ->
            !path.equals(given)
                && (path.startsWith(given)
                    || (path.isRest() && given.startsWith(path.withoutLast()))));
  }

  private void callArguments(Contract contract, CallSite site) {
    for (Effect effect : contract.effects()) {
      if (effect instanceof Effect.CallsArgument calls
          && calls.parameter() < site.binding().arguments().size()
          && site.binding().arguments().get(calls.parameter())
              instanceof Expr.FunctionAddress address) {
        callAtOnce(address, site);
      }
    }
  }

  /** What the function may block on and lock happens here; what it is given is not known. */
  private void callAtOnce(Expr.FunctionAddress address, CallSite site) {
    List<Summary> summaries = address.functionIds().stream().map(knowledge::summary).toList();
    Confidence confidence = summaries.size() > 1 ? Confidence.LOW : Confidence.HIGH;
    new SummaryCall(
            summaries,
            summaries.stream().map(each -> List.<Guard.Atom>of()).toList(),
            confidence,
            site.handing(List.of(address)),
            recorder,
            knowledge,
            tests,
            values -> values)
        .record();
  }

  private void handOver(Contract contract, CallSite site) {
    contract
        .callbacks()
        .forEach(
            (parameter, grant) -> {
              if (parameter < site.binding().arguments().size()
                  && site.binding().arguments().get(parameter)
                      instanceof Expr.FunctionAddress address) {
                for (String id : address.functionIds()) {
                  recorder.handOver(
                      new FunctionResult.HandedOver(
                          id, site.binding().grant(grant), contract.key(), site.here().place()));
                }
              }
            });
  }
}
