package dev.holdfast.engine.contract;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration promises and demands.
 *
 * @param key the key it is found under: a C function's name, {@code struct.field} for a slot, or a
 *     Java method's {@code a.b.C#name(Types)}
 * @param grant how it is called, or null if the contract does not say
 * @param effects what a call of it does, in the order in which it happens; together they replace
 *     its body if it has one, unless there are none
 * @param callbacks how the functions handed over in its parameters will be called, by parameter
 *     index from 0
 * @param source where the contract is written, for messages: {@code file:line}
 */
public record Contract(
    String key,
    @Nullable Grant grant,
    List<Effect> effects,
    SortedMap<Integer, Grant> callbacks,
    String source) {
  public Contract {
    effects = List.copyOf(effects);
  }

  /** Whether it says what a call does, so that the body need not be looked at. */
  public boolean saysEffects() {
    return effects.stream().anyMatch(effect -> !(effect instanceof Effect.CallsArgument));
  }

  /** Whether it says no more than which of its arguments are called, so that a body counts. */
  public boolean saysCallsOnly() {
    return !effects.isEmpty() && !saysEffects();
  }
}
