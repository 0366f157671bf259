package dev.holdfast.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs so large that several threads share their files. */
class CompilationTest {
  private static final int FILES = 130;

  @TempDir private Path root = Path.of("");
  private Sources sources = new Sources(root);

  /** Each file calls into a type that has no file of its own, in the next file. */
  @BeforeEach
  void write() throws IOException {
    sources = new Sources(root);
    for (int i = 0; i < FILES; i++) {
      sources.file(
          "p/C%03d.java".formatted(i),
          """
          package p;
          class C%03d {
            /* a comment */ void m(Hidden%03d other) { other.take(); new Absent(); }
          }
          class Hidden%03d { synchronized void take() {} }
          """
              .formatted(i, (i + 1) % FILES, i));
    }
  }

  @Test
  void filesOfDifferentPartsSeeEachOther() {
    Program program = sources.read(2);
    assertThat(program.functions()).hasSize(2 * FILES);
    for (int i = 0; i < FILES; i++) {
      int next = (i + 1) % FILES;
      assertThat(Sources.body(program, "p.C%03d#m(Hidden%03d)".formatted(i, next)))
          .contains("p.Hidden%03d#take()".formatted(next));
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    assertThat(text(sources.read(2))).isEqualTo(text(sources.read(1)));
  }

  @Test
  void whatIsMissingIsToldOnceAtItsFirstPlace() {
    assertThat(sources.read(2).notices())
        .extracting(Notice::kind, notice -> notice.place().file())
        .containsExactly(tuple(Notice.Kind.UNRESOLVED, "p/C000.java"));
  }

  /** The package that is named is in no file of the part that names it. */
  @Test
  void packagesOfOtherPartsAreKnownByTheirNames() throws IOException {
    Program program =
        sources
            .file("a/Caller.java", "package a; class Caller { void m() { z.inner.Far.take(); } }")
            .file(
                "z/inner/Far.java",
                "package z.inner; public class Far { public static void take() {} }")
            .read(2);
    assertThat(Sources.body(program, "a.Caller#m()")).contains("z.inner.Far#take()");
    assertThat(program.functions()).containsKey("z.inner.Far#take()");
  }

  @Test
  void twoTypesOfOneNameAreToldApartByTheirFiles() throws IOException {
    String twin = "package p; class %s {} class Twin { void t() {} }";
    Program program =
        sources
            .file("p/D1.java", twin.formatted("D1"))
            .file("p/D2.java", twin.formatted("D2"))
            .file("p/D3.java", twin.formatted("D3"))
            .read(2);
    assertThat(program.functions().keySet().stream().filter(id -> id.startsWith("p.Twin#t")))
        .containsExactlyInAnyOrder("p.Twin#t()", "p.Twin#t()@p/D2.java", "p.Twin#t()@p/D3.java");
  }

  @Test
  void aTypeInATypeAndOneInAPackageOfThatNameAreToldApart() throws IOException {
    Program program =
        sources
            .file("p/E.java", "package p; class E { static class B { void m() {} } }")
            .file("p/E/B.java", "package p.E; class B { void m() {} }")
            .read(2);
    assertThat(program.functions().keySet().stream().filter(id -> id.startsWith("p.E.B")))
        .containsExactlyInAnyOrder("p.E.B#m()", "p.E.B#m()@p/E/B.java");
  }

  @Test
  void aFileThatVanishesIsTold() throws IOException {
    Path file = root.resolve("p/C007.java");
    Files.delete(file);
    Files.createDirectory(file);
    Program program = sources.read(2);
    assertThat(program.functions()).hasSize(2 * (FILES - 1));
    assertThat(program.notices())
        .extracting(Notice::message)
        .contains("p/C007.java cannot be read");
  }

  private static List<String> text(Program program) {
    Stream<String> notices = program.notices().stream().map(Notice::toString);
    Stream<String> functions =
        program.functions().values().stream().map(CompilationTest::text).sorted();
    return Stream.concat(notices, functions).toList();
  }

  private static String text(Function function) {
    return function.id() + " " + function.file() + ":" + function.line() + Dump.of(function);
  }
}
