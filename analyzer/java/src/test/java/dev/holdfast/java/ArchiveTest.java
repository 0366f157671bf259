package dev.holdfast.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void directoriesAndThoseAroundThemArePackages() throws IOException {
    Path file = directory.resolve("some.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : new String[] {"Top.class", "a/b/C.class", "a/b/D.class", "e/"}) {
        out.putNextEntry(new ZipEntry(name));
        out.closeEntry();
      }
    }
    assertThat(Archive.packages(file)).containsExactlyInAnyOrder("", "a", "a/b", "e");
  }

  @Test
  void whatIsNoArchiveIsTold() throws IOException {
    Path file = Files.writeString(directory.resolve("some.jar"), "no archive");
    assertThatThrownBy(() -> Archive.packages(file)).isInstanceOf(ZipException.class);
  }
}
