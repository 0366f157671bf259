package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  @Test
  void showsNothingForShortWork() {
    StringWriter err = new StringWriter();
    try (TerminalProgress progress = new TerminalProgress(new PrintWriter(err))) {
      progress.begin("reading", 2);
      progress.advance(2);
    }
    assertThat(err.toString()).isEmpty();
  }
}
