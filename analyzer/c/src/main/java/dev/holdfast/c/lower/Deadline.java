package dev.holdfast.c.lower;

import java.time.Duration;
import org.eclipse.cdt.core.parser.AbstractParserLogService;
import org.eclipse.cdt.internal.core.util.ICancelable;
import org.eclipse.cdt.internal.core.util.ICanceler;
import org.jspecify.annotations.Nullable;

/** The time that the parser has for one file. CDT hands the way to stop it to its log service. */
public final class Deadline extends AbstractParserLogService implements ICanceler {
  private final long end;
  private @Nullable ICancelable parser;
  private boolean stopped;

  /** The deadline that is so far away from now. */
  public Deadline(Duration limit) {
    this.end = System.nanoTime() + limit.toNanos();
  }

  @Override
  public synchronized void setCancelable(@Nullable ICancelable cancelable) {
    parser = cancelable;
    if (stopped && cancelable != null) {
      cancelable.cancel();
    }
  }

  /** Stops the parser if its time is over. */
  public synchronized void check() {
    if (!stopped && System.nanoTime() - end > 0) {
      stopped = true;
      ICancelable running = parser;
      if (running != null) {
        running.cancel();
      }
    }
  }

  /** Whether the parser was stopped. */
  public synchronized boolean isOver() {
    return stopped;
  }

  @Override
  public boolean isCanceled() {
    return isOver();
  }

  @Override
  public void setCanceled(boolean canceled) {}
}
