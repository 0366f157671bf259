package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.cli.ProgressLine.Count;
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
      progress.begin("reading", Progress.Unit.FILES, 2);
      progress.advance(2);
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void showsLongWorkAndTakesItAwayAtTheEnd() {
    StringWriter err = new StringWriter();
    try (TerminalProgress progress = new TerminalProgress(new PrintWriter(err), Duration.ZERO)) {
      progress.begin("reading", Progress.Unit.FILES, 4);
      progress.advance(2);
    }
    assertThat(err.toString()).contains("reading", "/4 files").endsWith("\r\u001B[K");
  }

  @Test
  void tellsSpeedAndTimeLeft() {
    ProgressLine files = new ProgressLine(Progress.Unit.FILES);
    assertThat(files.line("reading", new Count(200, 1000), Duration.ofSeconds(20), 78))
        .isEqualTo(
            "reading 20% [=====>                    ] 200/1000 files, 10 files/s, 1:20 left")
        .hasSize(78);
    assertThat(files.line("reading", new Count(0, 1000), Duration.ZERO, 60))
        .isEqualTo("reading 0% [>                       ] 0/1000 files, 0 files/s")
        .doesNotContain("left");
    assertThat(files.line("reading", new Count(1000, 1000), Duration.ofSeconds(2), 60))
        .isEqualTo("reading 100% [=] 1000/1000 files, 500 files/s, 0:00 left");
    assertThat(files.line("looking for files", new Count(50, 0), Duration.ofSeconds(2), 78))
        .isEqualTo("looking for files: 50 files, 25 files/s");
  }

  @Test
  void neverIsWiderThanTheTerminal() {
    ProgressLine functions = new ProgressLine(Progress.Unit.FUNCTIONS);
    String line =
        functions.line("analysing", new Count(123_456, 600_000), Duration.ofSeconds(9), 40);
    assertThat(line).hasSize(40).startsWith("analysing 20% [");
  }
}
