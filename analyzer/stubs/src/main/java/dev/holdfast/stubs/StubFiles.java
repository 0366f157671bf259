package dev.holdfast.stubs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the stub files: those of the built-in model, and users'. */
final class StubFiles {
  private static final String ROOT = "/META-INF/holdfast/model/";
  private static final String INDEX = "/META-INF/holdfast/model.index";

  private StubFiles() {}

  /** The files of the built-in model, in the order of its index. */
  static List<StubSource> builtIn() throws IOException {
    List<StubSource> sources = new ArrayList<>();
    for (String line : resource(INDEX).lines().toList()) {
      if (!line.isBlank()) {
        sources.add(new StubSource(line, resource(ROOT + line)));
      }
    }
    return sources;
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = StubFiles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException("the built-in model lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The file, or the Java sources below the directory in the order of their names. */
  static List<StubSource> below(Path path) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(path)) {
      files =
          found
              .filter(file -> file.equals(path) || file.toString().endsWith(".java"))
              .filter(Files::isRegularFile)
              .filter(file -> !file.endsWith("package-info.java"))
              .sorted()
              .toList();
    }
    List<StubSource> sources = new ArrayList<>(files.size());
    for (Path file : files) {
      String name = file.toString().replace('\\', '/');
      sources.add(new StubSource(name, Files.readString(file)));
    }
    return sources;
  }
}
