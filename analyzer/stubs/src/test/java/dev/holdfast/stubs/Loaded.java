package dev.holdfast.stubs;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The built-in model, read once, and short words for what the tests expect of it. */
final class Loaded {
  static final ModelContracts MODEL = load();

  private Loaded() {}

  private static ModelContracts load() {
    try {
      return Model.read(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ContractException e) {
      throw new IllegalStateException(e.place() + ": " + e.getMessage(), e);
    }
  }

  static Contract contract(String key) {
    return Objects.requireNonNull(MODEL.find(key), key);
  }

  /** What a call does if it comes to that. */
  static List<Effect> effects(String key) {
    return contract(key).effects().stream().filter(each -> !isFailure(each)).toList();
  }

  /** How a call fails. */
  static List<Effect> failures(String key) {
    return contract(key).effects().stream().filter(Loaded::isFailure).toList();
  }

  private static boolean isFailure(Effect effect) {
    return effect instanceof Effect.Fail;
  }

  static Grant grant(String key) {
    return Objects.requireNonNull(contract(key).grant(), key);
  }

  static Grant callback(String key, int index) {
    return Objects.requireNonNull(contract(key).callbacks().get(index), key);
  }

  static Effect acquires(LockTerm lock, LockMode mode, ResultTest when) {
    return new Effect.Acquire(lock, mode, Effect.Waiting.WAITS, Expr.Constant.ZERO, when);
  }

  static Effect tries(LockTerm lock, LockMode mode, ResultTest when) {
    return new Effect.Acquire(lock, mode, Effect.Waiting.TRIES, Expr.Constant.ZERO, when);
  }

  static Effect sleeps(SleepKind kind) {
    return new Effect.MaySleep(Expr.Constant.ONE, kind);
  }

  static LockTerm parameter(int index, LockKind kind) {
    return lock(AccessPath.parameter(index), null, kind);
  }

  static LockTerm lock(AccessPath path, @Nullable String lockClass, LockKind kind) {
    return new LockTerm(path, lockClass, kind);
  }

  static LockTerm lockClass(String name, LockKind kind) {
    return new LockTerm(null, name, kind);
  }

  static Expr path(int parameter) {
    return new Expr.Path(AccessPath.parameter(parameter));
  }
}
