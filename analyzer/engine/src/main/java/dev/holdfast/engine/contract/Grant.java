package dev.holdfast.engine.contract;

import dev.holdfast.engine.program.Expr;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a function, slot or callback is called: what its body may rely on and must live with.
 *
 * @param context the context it runs in
 * @param unless the context is {@link ContextKind#TASK} instead if this is true; {@link
 *     Expr.Constant#ZERO} if never ({@code @BlockableContext(unless = …)})
 * @param held locks that are held when it is called
 * @param mayHold locks that some callers hold
 * @param mustNotHold locks that its caller must not hold
 * @param excused whether nothing is told of its body, which breaks rules on purpose or where they
 *     do not hold
 */
public record Grant(
    ContextKind context,
    Expr unless,
    List<LockTerm> held,
    List<LockTerm> mayHold,
    List<LockTerm> mustNotHold,
    boolean excused) {
  /** Task context, no locks. */
  public static final Grant TASK =
      new Grant(ContextKind.TASK, Expr.Constant.ZERO, List.of(), List.of(), List.of(), false);

  public Grant {
    held = List.copyOf(held);
    mayHold = List.copyOf(mayHold);
    mustNotHold = List.copyOf(mustNotHold);
  }

  /** This with other names for the locks that are held. */
  public Grant holding(UnaryOperator<LockTerm> renamed) {
    return new Grant(
        context,
        unless,
        held.stream().map(renamed).toList(),
        mayHold.stream().map(renamed).toList(),
        mustNotHold.stream().map(renamed).toList(),
        excused);
  }
}
