package dev.holdfast.cli;

import dev.holdfast.engine.analysis.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for work that takes longer than a moment; gone when the work is done. */
final class TerminalProgress implements Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();
  private static final int UPDATE_MILLIS = 200;

  /** Fits every terminal. */
  private static final int WIDTH = 78;

  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final long start = System.nanoTime();
  private final AtomicLong done = new AtomicLong();
  private volatile @Nullable ProgressBar bar;
  private String phase = "";
  private long total;
  private boolean closed;

  TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void begin(String newPhase, long newTotal) {
    hide();
    phase = newPhase;
    total = newTotal;
    done.set(0);
    showIfLong();
  }

  @Override
  public void advance(long more) {
    done.addAndGet(more);
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepBy(more);
    } else if (isLong()) {
      showIfLong();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    hide();
  }

  private boolean isLong() {
    return System.nanoTime() - start > PATIENCE_NANOS;
  }

  private synchronized void showIfLong() {
    if (bar != null || closed || !isLong()) {
      return;
    }
    ProgressBar shown =
        new ProgressBarBuilder()
            .setTaskName(phase)
            .setInitialMax(total > 0 ? total : -1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
            .build();
    shown.stepTo(done.get());
    bar = shown;
  }

  private void hide() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.close();
      bar = null;
      err.print(ERASE_LINE);
      err.flush();
    }
  }

  private void draw(String line) {
    err.print(ERASE_LINE + line);
    err.flush();
  }
}
