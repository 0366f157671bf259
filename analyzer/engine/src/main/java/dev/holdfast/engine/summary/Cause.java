package dev.holdfast.engine.summary;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.Trace;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why code may not sleep. */
public sealed interface Cause {
  /** The context that it makes. */
  ContextKind context();

  /** How many calls lie between the function and the place where its context begins. */
  int calls();

  /** What it says, wherever it came about. */
  Object claim();

  /** A spinning lock is held. */
  record HeldLock(Acquisition acquisition) implements Cause {
    @Override
    public Object claim() {
      return List.of(HeldLock.class, acquisition.claim());
    }

    @Override
    public int calls() {
      return acquisition.trace().length() - 1;
    }

    @Override
    public ContextKind context() {
      return ContextKind.ATOMIC;
    }
  }

  /** A context was entered: preemption is off, or the like. */
  record Entered(ContextCause entered, Trace trace) implements Cause {
    @Override
    public Object claim() {
      return entered;
    }

    @Override
    public int calls() {
      return trace.length() - 1;
    }

    @Override
    public ContextKind context() {
      return switch (entered) {
        case NON_BLOCKABLE -> ContextKind.NON_BLOCKABLE;
        case RCU_READER -> ContextKind.RCU_READER;
        default -> ContextKind.ATOMIC;
      };
    }
  }

  /**
   * The contract of a slot, callback or method says so.
   *
   * @param context the context it grants
   * @param function the function that is called so
   * @param contractKey the key of the contract
   * @param held the spinning lock that is held then; null if the context alone is the cause
   * @param place where the function is bound to the contract
   * @param advice what the model advises; may be empty
   */
  record Granted(
      ContextKind context,
      Function function,
      String contractKey,
      @Nullable LockTerm held,
      Place place,
      String advice)
      implements Cause {
    @Override
    public Object claim() {
      return Arrays.asList(Granted.class, context, function.id(), contractKey, held);
    }

    @Override
    public int calls() {
      return 0;
    }
  }

  /** The code asserts that its caller holds a spinning lock. */
  record Asserted(Acquisition acquisition) implements Cause {
    @Override
    public Object claim() {
      return List.of(Asserted.class, acquisition.claim());
    }

    @Override
    public int calls() {
      return acquisition.trace().length() - 1;
    }

    @Override
    public ContextKind context() {
      return ContextKind.ATOMIC;
    }
  }
}
