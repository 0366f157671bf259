package dev.holdfast.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Collects what a result is made from into a short text that changes when any of it does. */
final class Stamp {
  private final MessageDigest digest;

  Stamp() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Adds settings. */
  void settings(Object... values) {
    for (Object value : values) {
      add(String.valueOf(value));
    }
  }

  /** Adds files by what they hold; in directories, every file. */
  void contents(List<Path> paths) throws IOException {
    for (Path file : files(paths)) {
      byte[] bytes = Files.readAllBytes(file);
      add(file + " " + bytes.length);
      digest.update(bytes);
    }
  }

  /** Adds files by size and time: class paths are large. In directories, every file. */
  void traces(List<Path> paths) throws IOException {
    for (Path file : files(paths)) {
      add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
    }
  }

  private static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          below.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      } else if (Files.exists(path)) {
        files.add(path);
      }
    }
    return files;
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** The text. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
