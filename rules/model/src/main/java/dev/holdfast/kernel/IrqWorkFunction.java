package dev.holdfast.kernel;

/** What an interrupt runs as soon as it can. */
@FunctionalInterface
public interface IrqWorkFunction {
  void run(IrqWork work);
}
