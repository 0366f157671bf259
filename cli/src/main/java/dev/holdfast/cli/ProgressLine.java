package dev.holdfast.cli;

import dev.holdfast.engine.analysis.Progress.Unit;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * Writes how far a phase is, how fast it goes and how long it will take, as if the rest went as
 * fast as what is done: {@code reading 45% [====> ] 14000/51805 files, 312 files/s, 2:01 left}.
 */
final class ProgressLine implements ProgressBarRenderer {
  private static final double NANOS = 1e9;

  private final Unit unit;

  ProgressLine(Unit unit) {
    this.unit = unit;
  }

  @Override
  public String render(ProgressState state, int width) {
    long total = state.isIndefinite() ? 0 : state.getMax();
    return line(
        state.getTaskName(), new Count(state.getCurrent(), total), state.getTotalElapsed(), width);
  }

  /**
   * How much is done.
   *
   * @param total how much there is; 0 if unknown
   */
  record Count(long done, long total) {}

  String line(String phase, Count count, Duration elapsed, int width) {
    double seconds = elapsed.toNanos() / NANOS;
    double speed = seconds > 0 ? count.done() / seconds : 0;
    String name = unit.name().toLowerCase(Locale.ROOT);
    String rate = String.format(Locale.ROOT, "%.0f %s/s", speed, name);
    if (count.total() <= 0) {
      return phase + (count.done() > 0 ? ": " + count.done() + " " + name + ", " + rate : "");
    }
    long done = Math.min(count.done(), count.total());
    String head = String.format(Locale.ROOT, "%s %d%% [", phase, 100 * done / count.total());
    String tail =
        String.format(Locale.ROOT, "] %d/%d %s, %s", done, count.total(), name, rate)
            + (speed > 0 ? ", " + clock((count.total() - done) / speed) + " left" : "");
    String line = head + bar(done, count.total(), width - head.length() - tail.length()) + tail;
    return line.length() <= width ? line : line.substring(0, width);
  }

  private static String bar(long done, long total, int width) {
    if (width <= 0) {
      return "";
    }
    int filled = (int) (width * done / total);
    return filled == width
        ? "=".repeat(width)
        : "=".repeat(filled) + ">" + " ".repeat(width - filled - 1);
  }

  private static String clock(double seconds) {
    long rounded = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", rounded / 60, rounded % 60);
  }
}
