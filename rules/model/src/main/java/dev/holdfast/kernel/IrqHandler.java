package dev.holdfast.kernel;

/** A handler of an interrupt; gives {@code IRQ_HANDLED} and others. */
@FunctionalInterface
public interface IrqHandler {
  int handle(int irq, Object device);
}
