package dev.holdfast.cli;

import dev.holdfast.engine.analysis.Progress.Unit;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * Writes how far a phase is, how fast it goes and how long it will take, as if the rest went as
 * fast as what is done: {@code reading 45% [====> ] 14000/51805 files, 312 files/s, 2:01 left}. The
 * bar and the time left go by work, since the largest files come first.
 */
final class ProgressLine implements ProgressBarRenderer {
  private static final double NANOS = 1e9;

  private final String name;
  private final long units;
  private final LongSupplier done;

  /**
   * A line.
   *
   * @param unit what is counted
   * @param units how many there are; 0 if unknown
   * @param done how many are done
   */
  ProgressLine(Unit unit, long units, LongSupplier done) {
    this.name = unit.name().toLowerCase(Locale.ROOT);
    this.units = units;
    this.done = done;
  }

  @Override
  public String render(ProgressState state, int width) {
    double share =
        state.isIndefinite() ? 0 : (double) state.getCurrent() / Math.max(1, state.getMax());
    return line(state.getTaskName(), Math.min(1, share), state.getTotalElapsed(), width);
  }

  /** The line when this share of the work is done. */
  String line(String phase, double share, Duration elapsed, int width) {
    double seconds = elapsed.toNanos() / NANOS;
    long count = done.getAsLong();
    String rate = String.format(Locale.ROOT, "%.0f %s/s", seconds > 0 ? count / seconds : 0, name);
    if (units <= 0) {
      return count > 0 ? phase + ": " + count + " " + name + ", " + rate : phase;
    }
    String head = String.format(Locale.ROOT, "%s %d%% [", phase, (int) (100 * share));
    String tail =
        String.format(Locale.ROOT, "] %d/%d %s, %s", count, units, name, rate)
            + (share > 0 ? ", " + clock(seconds * (1 - share) / share) + " left" : "");
    String line = head + bar(share, width - head.length() - tail.length()) + tail;
    return line.length() <= width ? line : line.substring(0, width);
  }

  private static String bar(double share, int width) {
    if (width <= 0) {
      return "";
    }
    int filled = (int) (width * share);
    return filled == width
        ? "=".repeat(width)
        : "=".repeat(filled) + ">" + " ".repeat(width - filled - 1);
  }

  private static String clock(double seconds) {
    long rounded = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", rounded / 60, rounded % 60);
  }
}
