package dev.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The analyser finds the models' sources in the jar through an index. */
class ModelIndexTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void theIndexListsEveryModelSource() throws IOException {
    assertThat(index()).containsExactlyElementsOf(sources());
  }

  @Test
  void everyIndexedSourceIsInTheJar() throws IOException {
    for (String name : index()) {
      assertThat(resource("META-INF/holdfast/model/" + name))
          .isEqualTo(Files.readString(SOURCES.resolve(name)));
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> kernel = Files.walk(SOURCES.resolve("dev/holdfast/kernel"));
        Stream<Path> alias = Files.walk(SOURCES.resolve("dev/holdfast/alias"))) {
      return Stream.concat(kernel, alias)
          .map(path -> SOURCES.relativize(path).toString().replace('\\', '/'))
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
