package dev.holdfast.engine.contract;

import java.util.List;

/**
 * An order of lock classes that the model declares: each is taken before the ones behind it.
 *
 * @param classes names of lock classes, outermost first
 * @param source where it is written
 */
public record LockOrder(List<String> classes, String source) {
  public LockOrder {
    classes = List.copyOf(classes);
  }
}
