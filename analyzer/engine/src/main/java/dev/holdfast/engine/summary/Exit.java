package dev.holdfast.engine.summary;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.value.Signs;
import java.util.List;
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
 */
public record Exit(
    List<Acquisition> held,
    List<LockId> released,
    List<LockId> handedBack,
    ContextCounts contexts,
    Guard guard,
    Signs signs,
    @Nullable Expr value) {
  /** Returns anything and changes nothing. */
  public static final Exit NEUTRAL =
      new Exit(List.of(), List.of(), List.of(), ContextCounts.NONE, Guard.NONE, Signs.ANY, null);

  public Exit {
    held = List.copyOf(held);
    released = List.copyOf(released);
    handedBack = List.copyOf(handedBack);
  }

  /** This with other locks and contexts in the end. */
  public Exit leaving(List<Acquisition> nowHeld, ContextCounts nowEntered) {
    return new Exit(nowHeld, released, handedBack, nowEntered, guard, signs, value);
  }

  /** Whether the caller's locks and contexts are as before. */
  public boolean isBalanced() {
    return held.isEmpty() && released.isEmpty() && contexts.isNeutral();
  }
}
