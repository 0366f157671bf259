package dev.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The analyser finds the models' sources in the jar through an index. */
class ModelIndexTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path JDK = Path.of("src/main/jdk");
  private static final Path LIBRARIES = Path.of("src/main/stubs");

  @Test
  void theIndexListsTheLibrariesThenTheModelsThatBuildOnThem() throws IOException {
    List<String> expected = new ArrayList<>(sources(JDK, JDK));
    expected.addAll(sources(LIBRARIES, LIBRARIES));
    expected.addAll(models());
    assertThat(index()).containsExactlyElementsOf(expected);
  }

  @Test
  void everyIndexedSourceIsInTheJar() throws IOException {
    for (String name : index()) {
      Path source =
          Stream.of(JDK, LIBRARIES, SOURCES)
              .map(root -> root.resolve(name))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      assertThat(resource("META-INF/holdfast/model/" + name)).isEqualTo(Files.readString(source));
    }
  }

  private static List<String> models() throws IOException {
    List<String> names = new ArrayList<>(sources(SOURCES, SOURCES.resolve("dev/holdfast/alias")));
    names.addAll(sources(SOURCES, SOURCES.resolve("dev/holdfast/kernel")));
    return names;
  }

  private static List<String> sources(Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  private static List<String> index() throws IOException {
    return resource("META-INF/holdfast/model.index").lines().toList();
  }

  private static String resource(String name) throws IOException {
    ClassLoader loader = ModelIndexTest.class.getClassLoader();
    try (InputStream stream = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
