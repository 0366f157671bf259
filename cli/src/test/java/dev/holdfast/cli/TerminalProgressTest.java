package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.analysis.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  @Test
  void showsNothingForShortWork() {
    StringWriter err = new StringWriter();
    try (TerminalProgress progress = new TerminalProgress(new PrintWriter(err))) {
      progress.begin("reading", Progress.Unit.FILES, Progress.Amount.of(2));
      progress.advance(Progress.Amount.of(2));
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void showsLongWorkAndTakesItAwayAtTheEnd() {
    StringWriter err = new StringWriter();
    try (TerminalProgress progress = new TerminalProgress(new PrintWriter(err), Duration.ZERO)) {
      progress.begin("reading", Progress.Unit.FILES, Progress.Amount.of(4));
      progress.advance(Progress.Amount.of(2));
    }
    assertThat(err.toString()).contains("reading", "/4 files").endsWith("\r\u001B[K");
  }

  @Test
  void tellsSpeedByUnitsAndTimeLeftByWork() {
    ProgressLine line = new ProgressLine(Progress.Unit.FILES, 1000, () -> 200);
    assertThat(line.line("reading", 0.5, Duration.ofSeconds(20), 78))
        .isEqualTo("reading 50% [=============>            ] 200/1000 files, 10 files/s, 0:20 left")
        .hasSize(78);
    assertThat(line.line("reading", 1, Duration.ofSeconds(80), 60))
        .isEqualTo("reading 100% [========] 200/1000 files, 3 files/s, 0:00 left");
  }

  @Test
  void tellsNoTimeThatItCannotKnow() {
    ProgressLine begun = new ProgressLine(Progress.Unit.FILES, 1000, () -> 0);
    assertThat(begun.line("reading", 0, Duration.ZERO, 60))
        .startsWith("reading 0% [>")
        .endsWith("] 0/1000 files, 0 files/s");
    ProgressLine unknown = new ProgressLine(Progress.Unit.FILES, 0, () -> 50);
    assertThat(unknown.line("looking for files", 0, Duration.ofSeconds(2), 78))
        .isEqualTo("looking for files: 50 files, 25 files/s");
  }

  @Test
  void neverIsWiderThanTheTerminal() {
    ProgressLine line = new ProgressLine(Progress.Unit.FUNCTIONS, 600_000, () -> 123_456);
    assertThat(line.line("analysing", 0.2, Duration.ofSeconds(9), 40))
        .hasSize(40)
        .startsWith("analysing 20% [");
  }
}
