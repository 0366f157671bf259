package io.netty.util.concurrent;

import dev.holdfast.annotation.NonBlockableContext;

/** It is called on the thread of the future's executor, as a rule an event loop's. */
public interface GenericFutureListener<F extends Future<?>> {
  @NonBlockableContext
  void operationComplete(F future);
}
