package dev.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @Test
  void readsLinesBelowTheRoot(@TempDir Path root) throws IOException {
    Files.write(root.resolve("a.c"), new byte[] {'o', 'n', 'e', '\r', '\n', (byte) 0xE9, 't'});
    SourceFiles sources = new SourceFiles(root);
    assertThat(sources.line("a.c", 1)).isEqualTo("one");
    assertThat(sources.line("a.c", 2)).isEqualTo("\uFFFDt");
    assertThat(sources.line("a.c", 3)).isNull();
    assertThat(sources.line("gone.c", 1)).isNull();
    assertThat(sources.line("bad\0name.c", 1)).isNull();
  }
}
