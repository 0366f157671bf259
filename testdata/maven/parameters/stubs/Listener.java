package org.example;

import dev.holdfast.annotation.AtomicContext;

public interface Listener {
  @AtomicContext
  void clicked();
}
