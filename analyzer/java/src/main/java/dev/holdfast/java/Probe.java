package dev.holdfast.java;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a look at the beginning of a file tells, before the compiler sees it.
 *
 * @param file the file
 * @param packageName the package that it seems to be in; found without a parser: a wrong answer
 *     costs no more than a group of its own
 * @param bytes how long it is
 * @param trouble why it is no source that can be read; empty if it is one
 */
record Probe(Path file, String packageName, long bytes, String trouble) {
  private static final int HEAD_BYTES = 16 * 1024;
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  static Probe of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      for (byte each : head) {
        if (each == 0) {
          return new Probe(file, "", 0, "is a binary file");
        }
      }
      return new Probe(file, packageOf(head), Files.size(file), "");
    } catch (IOException e) {
      return new Probe(file, "", 0, "cannot be read");
    }
  }

  private static String packageOf(byte[] head) {
    Matcher found = PACKAGE.matcher(new String(head, StandardCharsets.UTF_8));
    return found.find() ? found.group(1) : "";
  }

  boolean isSource() {
    return trouble.isEmpty();
  }
}
