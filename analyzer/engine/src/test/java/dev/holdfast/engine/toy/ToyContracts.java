package dev.holdfast.engine.toy;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockOrder;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.contract.UserDirectories;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Contracts of a handful of primitives, by the kernel's names. */
public final class ToyContracts implements Contracts {
  /** The bit that makes an allocation sleep. */
  public static final long MAY_RECLAIM = 0x400;

  private final Map<String, Contract> contracts = new HashMap<>();
  private final Map<String, UserDirectories> divided = new HashMap<>();
  private final Map<String, String> unordered = new HashMap<>();
  private final Set<String> alternatives = new TreeSet<>();

  public ToyContracts() {
    add("mutex_lock", acquire(LockKind.MUTEX, Effect.Waiting.WAITS, ResultTest.ALWAYS));
    add("mutex_trylock", acquire(LockKind.MUTEX, Effect.Waiting.TRIES, ResultTest.NONZERO));
    add("mutex_lock_interruptible", acquire(LockKind.MUTEX, Effect.Waiting.WAITS, ResultTest.ZERO));
    add("mutex_unlock", release(LockKind.MUTEX));
    add("spin_lock", acquire(LockKind.SPINLOCK, Effect.Waiting.WAITS, ResultTest.ALWAYS));
    add("spin_unlock", release(LockKind.SPINLOCK));
    add("lock_page", pageLock());
    add("unlock_page", new Effect.Release(page()));
    add("msleep", new Effect.MaySleep(Expr.Constant.ONE, SleepKind.WAIT));
    add("copy_from_user", new Effect.MaySleep(Expr.Constant.ONE, SleepKind.USER_ACCESS));
    add("rcu_read_lock", new Effect.EnterContext(ContextCause.RCU_READER, ResultTest.ALWAYS));
    add("rcu_read_unlock", new Effect.LeaveContext(ContextCause.RCU_READER));
    add(
        "pagefault_disable",
        new Effect.EnterContext(ContextCause.PAGE_FAULTS_OFF, ResultTest.ALWAYS));
    add("in_atomic", new Effect.ReportsAtomic(/* whenAtomic= */ true));
    add("blockable", new Effect.Pure());
    add("panic", new Effect.NoReturn());
    Expr flag =
        new Expr.Binary(
            Expr.BinaryOperator.BIT_AND,
            new Expr.Path(AccessPath.parameter(0)),
            new Expr.Constant(MAY_RECLAIM));
    add("kmalloc", new Effect.MaySleep(flag, SleepKind.ALLOCATION));
  }

  /** Gives each directory below one a class of its own for the locks of a class. */
  public ToyContracts divide(String lockClass, String under, String... others) {
    divided.put(lockClass, new UserDirectories(under, List.of(others)));
    return this;
  }

  @Override
  public @Nullable UserDirectories dividedAmong(String lockClass) {
    return divided.get(lockClass);
  }

  /** Says that below a directory, an order of locks of a class is a guess. */
  public ToyContracts unorder(String lockClass, String under) {
    unordered.put(lockClass, under);
    return this;
  }

  @Override
  public @Nullable String unorderedUnder(String lockClass) {
    return unordered.get(lockClass);
  }

  /** Says that a build takes one of the directories below this one. */
  public ToyContracts alternatives(String directory) {
    alternatives.add(directory);
    return this;
  }

  @Override
  public Set<String> alternatives() {
    return alternatives;
  }

  /** Adds a function's contract. */
  public ToyContracts add(String key, Effect... effects) {
    contracts.put(
        key, new Contract(key, null, List.of(effects), Collections.emptySortedMap(), "toy"));
    return this;
  }

  /** Adds a slot's contract. */
  public ToyContracts slot(String key, Grant grant) {
    contracts.put(key, new Contract(key, grant, List.of(), Collections.emptySortedMap(), "toy"));
    return this;
  }

  /** Adds a function that calls its parameter so. */
  public ToyContracts callback(String key, int parameter, Grant grant) {
    contracts.put(
        key, new Contract(key, null, List.of(), new TreeMap<>(Map.of(parameter, grant)), "toy"));
    return this;
  }

  /** A grant of this context without locks. */
  public static Grant in(ContextKind context) {
    return new Grant(context, Expr.Constant.ZERO, List.of(), List.of(), List.of(), false);
  }

  /** The page lock of whatever page. */
  public static LockTerm anyPage() {
    return new LockTerm(null, "page lock", LockKind.PAGE_LOCK);
  }

  private static LockTerm page() {
    return new LockTerm(AccessPath.parameter(0), "page lock", LockKind.PAGE_LOCK);
  }

  private static Effect pageLock() {
    return new Effect.Acquire(
        page(), LockMode.EXCLUSIVE, Effect.Waiting.WAITS, Expr.Constant.ZERO, ResultTest.ALWAYS);
  }

  private static Effect acquire(LockKind kind, Effect.Waiting waiting, ResultTest when) {
    LockTerm lock = new LockTerm(AccessPath.parameter(0), null, kind);
    return new Effect.Acquire(lock, LockMode.EXCLUSIVE, waiting, Expr.Constant.ZERO, when);
  }

  private static Effect release(LockKind kind) {
    return new Effect.Release(new LockTerm(AccessPath.parameter(0), null, kind));
  }

  @Override
  public @Nullable Contract find(String key) {
    return contracts.get(key);
  }

  @Override
  public @Nullable Long constant(String name) {
    return switch (name) {
      case "GFP_KERNEL" -> MAY_RECLAIM | 1;
      case "GFP_ATOMIC" -> 2L;
      default -> null;
    };
  }

  @Override
  public @Nullable LockKind lockKindOfType(String type) {
    return null;
  }

  @Override
  public List<LockOrder> orders() {
    return List.of();
  }

  @Override
  public @Nullable Contract of(Function function) {
    return null;
  }

  @Override
  public @Nullable String lockClass(List<AnnotationUse> annotations) {
    return null;
  }
}
