package dev.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every annotation has its section in the reference, with an example for each language. */
class ModelReferenceTest {
  private static final Path REFERENCE = Path.of("../../docs/model.md");
  private static final Path ANNOTATIONS = Path.of("src/main/java/dev/holdfast/annotation");

  @Test
  void everyAnnotationHasASection() throws IOException {
    List<String> headings =
        Files.readAllLines(REFERENCE).stream().filter(line -> line.startsWith("### ")).toList();
    for (String name : annotations()) {
      assertThat(headings)
          .as(name)
          .anyMatch(heading -> Pattern.compile("@" + name + "\\b").matcher(heading).find());
    }
  }

  @Test
  void everySectionHasAnExampleInCAndInJava() throws IOException {
    String[] sections = Files.readString(REFERENCE).split("(?m)^#{2,3} ", -1);
    assertThat(sections)
        .filteredOn(section -> section.startsWith("@"))
        .isNotEmpty()
        .allSatisfy(
            section ->
                assertThat(section)
                    .containsPattern("(?m)^(C|C and Java):|^C:")
                    .containsPattern("(?m)(^|[ .])(C and )?Java:"));
  }

  private static List<String> annotations() throws IOException {
    try (Stream<Path> files = Files.list(ANNOTATIONS)) {
      return files
          .filter(ModelReferenceTest::isAnnotation)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  private static boolean isAnnotation(Path file) {
    try {
      return Files.readString(file).contains("public @interface ");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
