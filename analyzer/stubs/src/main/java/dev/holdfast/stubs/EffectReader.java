package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Effect.Waiting;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.List;

/** Turns the annotations of a function into what a call of it does. */
final class EffectReader {
  private final LockTerms locks;
  private final List<Effect> effects = new ArrayList<>();

  private EffectReader(LockTerms locks) {
    this.locks = locks;
  }

  /** The effects, in the order of the annotations. */
  static List<Effect> read(List<AnnotationUse> uses, LockTerms locks) throws ContractException {
    EffectReader reader = new EffectReader(locks);
    for (AnnotationUse use : uses) {
      reader.add(use);
    }
    reader.checkFailures(uses);
    return List.copyOf(reader.effects);
  }

  /** Only a call that may come back without its lock can fail to get it. */
  private void checkFailures(List<AnnotationUse> uses) throws ContractException {
    boolean mayFail =
        effects.stream()
            .anyMatch(
                effect ->
                    effect instanceof Effect.Acquire lock && lock.when() != ResultTest.ALWAYS);
    for (AnnotationUse use : uses) {
      if (use.simpleName().equals("FailsWith") && !mayFail) {
        throw new ContractException(
            use.place(), "@FailsWith needs an @Acquires whose result tells whether it was taken");
      }
    }
  }

  private void add(AnnotationUse use) throws ContractException {
    switch (use.simpleName()) {
      case "MaySleep" -> effects.add(new Effect.MaySleep(Expr.Constant.ONE, sleepKind(use)));
      case "SleepsIf" ->
          effects.add(
              new Effect.MaySleep(
                  locks.expression(use, "value", Expr.Constant.ONE), sleepKind(use)));
      case "Acquires" -> addAcquire(use, Waiting.WAITS, ResultTest.ALWAYS);
      case "TryAcquires" -> addAcquire(use, Waiting.TRIES, ResultTest.NONZERO);
      case "AcquiresTransiently" ->
          effects.add(new Effect.AcquireTransiently(locks.one(use), mode(use)));
      case "Releases" -> addRelease(use);
      case "EntersContext" -> addEnter(use);
      case "LeavesContext" ->
          Members.constant(use, "value", ContextCause.class)
              .ifPresent(cause -> effects.add(new Effect.LeaveContext(cause, nests(use))));
      case "Initializes" -> effects.add(new Effect.Initialize(locks.one(use)));
      case "SetsLockClass" -> effects.add(new Effect.SetClass(locks.one(use)));
      case "AssertsHeld" -> effects.add(new Effect.AssertHeld(locks.one(use)));
      case "MustHold" -> {
        for (LockTerm term : locks.all(use)) {
          effects.add(new Effect.AssertHeld(term));
        }
      }
      default -> addAnswer(use);
    }
  }

  private void addAnswer(AnnotationUse use) throws ContractException {
    switch (use.simpleName()) {
      case "Pure" -> effects.add(new Effect.Pure());
      case "NoReturn" -> effects.add(new Effect.NoReturn());
      case "Deliberate" -> effects.add(new Effect.Deliberate());
      case "ReportsAtomic" ->
          effects.add(new Effect.ReportsAtomic(!Boolean.FALSE.equals(use.members().get("value"))));
      case "ReportsHeld" -> effects.add(new Effect.ReportsHeld(locks.one(use)));
      case "Returns" ->
          effects.add(new Effect.Returns(locks.expression(use, "value", Expr.Unknown.VALUE)));
      case "FailsWith" ->
          effects.add(
              new Effect.Fail(
                  locks.expression(use, "value", Expr.Unknown.VALUE),
                  locks.expression(use, "onlyIf", Expr.Constant.ONE)));
      default -> {
        // What is neither effect nor answer is part of the grant, or documentation.
      }
    }
  }

  private void addAcquire(AnnotationUse use, Waiting waiting, ResultTest usual)
      throws ContractException {
    ResultTest when = Members.constant(use, "when", ResultTest.class).orElse(usual);
    for (ContextCause cause : Members.constants(use, "disables", ContextCause.class)) {
      effects.add(new Effect.EnterContext(cause, when));
    }
    effects.add(
        new Effect.Acquire(
            locks.one(use),
            mode(use),
            waiting,
            locks.expression(use, "subclass", Expr.Constant.ZERO),
            when,
            locks.expression(use, "onlyIf", Expr.Constant.ONE)));
  }

  private void addRelease(AnnotationUse use) throws ContractException {
    effects.add(new Effect.Release(locks.one(use), locks.expressions(use, "resultBits")));
    for (ContextCause cause : Members.constants(use, "enables", ContextCause.class)) {
      effects.add(new Effect.LeaveContext(cause));
    }
  }

  private void addEnter(AnnotationUse use) {
    ResultTest when = Members.constant(use, "when", ResultTest.class).orElse(ResultTest.ALWAYS);
    Members.constant(use, "value", ContextCause.class)
        .ifPresent(cause -> effects.add(new Effect.EnterContext(cause, when, nests(use))));
  }

  private static boolean nests(AnnotationUse use) {
    return !Boolean.FALSE.equals(use.members().get("nests"));
  }

  private static SleepKind sleepKind(AnnotationUse use) {
    return Members.constant(use, "kind", SleepKind.class).orElse(SleepKind.WAIT);
  }

  private static LockMode mode(AnnotationUse use) {
    return Members.constant(use, "mode", LockMode.class).orElse(LockMode.EXCLUSIVE);
  }
}
