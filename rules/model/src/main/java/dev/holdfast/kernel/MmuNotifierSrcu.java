package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SRCU;

import dev.holdfast.annotation.LockClass;

/**
 * The SRCU domain in whose read side all notifiers are called.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "mmu notifier SRCU", kind = SRCU)
public final class MmuNotifierSrcu {
  private MmuNotifierSrcu() {}
}
