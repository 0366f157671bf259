package dev.holdfast.cli.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java inputs are valid Java against the annotated model; those that are named after a release
 * of Java, at the source level of that release.
 */
@SuppressWarnings("NullAway.Init")
class JavaInputsCompileTest {
  private static final Pattern NAMED_AFTER_RELEASE = Pattern.compile("Since(\\d+)\\.java");

  @TempDir private Path classes;

  @TestFactory
  Stream<DynamicTest> everyFolderCompiles() {
    return Testdata.locate().cases(Testdata.Language.JAVA).stream()
        .filter(one -> one.files().stream().noneMatch(file -> release(file).isPresent()))
        .map(one -> dynamicTest(one.toString(), () -> assertThat(errors(one.files())).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyReleaseCompiles() {
    return Testdata.locate().cases(Testdata.Language.JAVA).stream()
        .flatMap(one -> one.files().stream())
        .filter(file -> release(file).isPresent())
        .map(file -> dynamicTest(file.getFileName().toString(), () -> compiles(file)));
  }

  private void compiles(Path file) throws IOException {
    String release = release(file).orElseThrow();
    assumeThat(Integer.parseInt(release)).isLessThanOrEqualTo(Runtime.version().feature());
    assertThat(errors(List.of(file), "--release", release)).isEmpty();
  }

  /** The release of Java that the file is named after. */
  private static Optional<String> release(Path file) {
    Matcher name = NAMED_AFTER_RELEASE.matcher(file.getFileName().toString());
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  private List<String> errors(List<Path> sources, String... level) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = new ArrayList<>(List.of(level));
      options.addAll(List.of("-d", classes.toString(), "-proc:none"));
      options.addAll(List.of("-cp", WholeAnalysis.modelClasses().toString()));
      compiler
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }
}
