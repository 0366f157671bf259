package dev.holdfast.engine.summary;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.value.Signs;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a function returns.
 *
 * @param held the locks it took and still holds
 * @param released the caller's locks that it released
 * @param handedBack the locks that it took and released again
 * @param contexts what it entered and left
 * @param guard what is known of the function's entry values if it returns so
 * @param signs the signs that its result can have
 * @param value its result in terms of its entry values, or null if that cannot be said
 * @param stores what it has stored where its parameters point to, by parameter or by a parameter's
 *     field that no other function stores to, or of a small function by any, and in fields of the
 *     object that it returns, in terms of its entry values; unknown if that cannot be said
 */
public record Exit(
    List<Acquisition> held,
    List<LockId> released,
    List<LockId> handedBack,
    ContextCounts contexts,
    Guard guard,
    Signs signs,
    @Nullable Expr value,
    Map<AccessPath, Expr> stores) {
  /** Returns anything and changes nothing. */
  public static final Exit NEUTRAL =
      new Exit(
          List.of(),
          List.of(),
          List.of(),
          ContextCounts.NONE,
          Guard.NONE,
          Signs.ANY,
          null,
          Map.of());

  private static final Expr UNKNOWN = Expr.Unknown.VALUE;

  public Exit {
    held = List.copyOf(held);
    released = List.copyOf(released);
    handedBack = List.copyOf(handedBack);
    stores = Collections.unmodifiableMap(new LinkedHashMap<>(stores));
  }

  /** Whether it returns one number. */
  public boolean isNumber() {
    return value instanceof Expr.Constant;
  }

  /** This with other signs of the result. */
  public Exit returning(Signs other) {
    return new Exit(held, released, handedBack, contexts, guard, other, value, stores);
  }

  /** This with another count of a context. */
  public Exit counting(ContextCause cause, int count) {
    return leaving(held, contexts.at(cause, count));
  }

  /** What it changes of its caller's locks and contexts, wherever its own locks were taken. */
  public Object change() {
    return List.of(
        held.stream().map(a -> List.of(a.lock(), a.mode())).toList(), released, contexts);
  }

  /** What it says, wherever locks were taken and contexts entered. */
  Object claim() {
    return Arrays.asList(
        held.stream().map(Acquisition::claim).toList(),
        released,
        handedBack,
        contexts,
        guard,
        signs,
        value,
        stores);
  }

  /** Either of two exits that change the same. */
  public Exit or(Exit other) {
    return new Exit(
        held,
        released,
        Stream.concat(handedBack.stream(), other.handedBack.stream()).distinct().toList(),
        contexts,
        guard.or(other.guard),
        signs.or(other.signs),
        Objects.equals(value, other.value) ? value : null,
        joinStores(this, other));
  }

  /** What two exits that change different things both change. */
  public Exit shared(Exit other) {
    return new Exit(
        held.stream().filter(a -> other.held.stream().anyMatch(a::agreesWith)).toList(),
        released.stream().filter(other.released::contains).toList(),
        Stream.concat(handedBack.stream(), other.handedBack.stream()).distinct().toList(),
        contexts.shared(other.contexts),
        guard.or(other.guard),
        signs.or(other.signs),
        Objects.equals(value, other.value) ? value : null,
        joinStores(this, other));
  }

  private static Map<AccessPath, Expr> joinStores(Exit one, Exit other) {
    if (one.stores.isEmpty() && other.stores.isEmpty()) {
      return Map.of();
    }
    Map<AccessPath, Expr> both = new LinkedHashMap<>();
    one.stores.forEach((to, stored) -> both.put(to, other.isAsIn(to, stored) ? stored : UNKNOWN));
    other.stores.forEach(
        (to, stored) -> both.putIfAbsent(to, one.isAsIn(to, stored) ? stored : UNKNOWN));
    return both;
  }

  /** Whether that is stored there on this way, too; one that returns none has nothing in it. */
  private boolean isAsIn(AccessPath to, Expr stored) {
    return stored.equals(stores.get(to))
        || (to.root() instanceof AccessPath.Result && signs.isWithin(Signs.NOT_POSITIVE));
  }

  /** This with other locks and contexts in the end. */
  public Exit leaving(List<Acquisition> nowHeld, ContextCounts nowEntered) {
    return new Exit(nowHeld, released, handedBack, nowEntered, guard, signs, value, stores);
  }

  /** Whether the caller's locks and contexts are as before. */
  public boolean isBalanced() {
    return held.isEmpty() && released.isEmpty() && contexts.isNeutral();
  }
}
