package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar with everything in it works by itself. */
class ShadedJarIT {
  private static final String JAR = Objects.requireNonNull(System.getProperty("holdfast.jar"));

  /** Instead of the user's, which no test may write to or depend on. */
  @TempDir private Path home = Path.of("");

  @Test
  void startsAndTellsItsVersion() throws IOException, InterruptedException {
    assertThat(run("--version")).startsWith("holdfast " + Version.number());
  }

  @Test
  void hasTheRulesAndTheirPages() throws IOException, InterruptedException {
    assertThat(run("rules")).contains("HF102", "mutex-in-atomic");
    assertThat(run("explain", "mutex-in-atomic")).contains("HF102");
  }

  @Test
  void readsJava() throws IOException, InterruptedException {
    assertThat(run("check", "../testdata/java/vhost"))
        .contains("HF102 mutex-in-atomic", "HF202 page-lock-order-inversion");
  }

  @Test
  void findsInCWhatTheReadmeShows() throws IOException, InterruptedException {
    List<String> shown =
        Files.readAllLines(Path.of("../README.md")).stream()
            .filter(line -> line.startsWith("testdata/c/vhost/"))
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(run("check", "../testdata/c/vhost").lines()).containsAll(shown);
  }

  @Test
  void saysWhatItIsAndCarriesNoSignature() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
          .isEqualTo(Version.number());
      assertThat(jar.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"));
    }
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_CACHE_HOME", home.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
