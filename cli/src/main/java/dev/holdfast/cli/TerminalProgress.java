package dev.holdfast.cli;

import dev.holdfast.engine.analysis.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar for work that takes longer than a moment; gone when the work is done. */
final class TerminalProgress implements Progress, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int UPDATE_MILLIS = 200;

  /** Fits every terminal. */
  private static final int WIDTH = 78;

  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final long patience;
  private final long start = System.nanoTime();
  private final AtomicLong units = new AtomicLong();
  private final AtomicLong work = new AtomicLong();
  private volatile @Nullable ProgressBar bar;
  private String phase = "";
  private Unit unit = Unit.FILES;
  private Amount total = Amount.UNKNOWN;
  private long phaseStart;
  private boolean closed;

  TerminalProgress(PrintWriter err) {
    this(err, PATIENCE);
  }

  /** A bar that shows up after so long. */
  TerminalProgress(PrintWriter err, Duration patience) {
    this.err = err;
    this.patience = patience.toNanos();
  }

  @Override
  public synchronized void begin(String newPhase, Unit newUnit, Amount newTotal) {
    hide();
    phase = newPhase;
    unit = newUnit;
    phaseStart = System.nanoTime();
    total = newTotal;
    units.set(0);
    work.set(0);
    showIfLong();
  }

  @Override
  public void advance(Amount more) {
    units.addAndGet(more.units());
    long done = work.addAndGet(more.work());
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepTo(done);
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
    return System.nanoTime() - start >= patience;
  }

  private synchronized void showIfLong() {
    if (bar != null || closed || !isLong()) {
      return;
    }
    ProgressBar shown =
        new ProgressBarBuilder()
            .setTaskName(phase)
            .setInitialMax(total.work() > 0 ? total.work() : -1)
            .startsFrom(0, Duration.ofNanos(System.nanoTime() - phaseStart))
            .setRenderer(new ProgressLine(unit, total.units(), units::get))
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
            .build();
    shown.stepTo(work.get());
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
