package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input costs what is bad, and no more. */
final class RobustnessTest {
  private static final String GOOD = "void good(void) { g(); }\n";

  private final Path directory;

  RobustnessTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Program read(String bad) {
    return new Sources(directory).file("bad.c", bad).file("good.c", GOOD).read();
  }

  @Test
  void saysOnceWhatOneFileLost() {
    Program program =
        read(
            """
            void f(void)
            {
                    a();
                    @ ? broken ( ;
                    b();
            }
            void h(void) { c(); }
            """);
    assertThat(program.functions()).containsKeys("f", "h", "good");
    assertThat(Sources.body(program, "f")).contains("a[]").contains("b[]");
    assertThat(program.coverage().incomplete()).isEqualTo(1);
    assertThat(program.notices())
        .singleElement()
        .extracting(Notice::kind)
        .isEqualTo(Notice.Kind.SYNTAX);
  }

  @Test
  void saysOnceThatRowsOfATableAreLost() {
    Program program = read("ROW(\n{ 1, ? },\n{ 2, ? },\n{ 3, ? };\nvoid h(void) { c(); }\n");
    assertThat(program.notices()).hasSize(1);
    assertThat(program.coverage().incomplete()).isZero();
  }

  @Test
  void saysOfEveryLossWhereItIs() {
    Program program = read("void f(void)\n{\n @ ? ( ;\n a();\n @ ? ( ;\n}\n");
    assertThat(program.notices().stream().map(notice -> notice.place().line()))
        .containsExactly(3, 5);
  }

  @Test
  void goesOnBehindBinaryAndMissingFiles() {
    Program program = read("int x;\0\1\2");
    assertThat(program.functions()).containsKey("good");
    assertThat(program.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(Notice.Kind.UNREADABLE);
              assertThat(notice.place().file()).isEqualTo("bad.c");
            });
  }

  @Test
  void readsWhatIsNotUtf8() {
    assertThat(read("/* \u00e9\u00ff */ void f(void) { g(\"\u00e9\"); }").functions())
        .containsKey("f");
  }

  @Test
  void survivesDeepNesting() {
    String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
    assertThat(read("int f(void) { return " + deep + "; }").functions()).containsKey("good");
  }

  @Test
  void valuesOfManyOperatorsAreUnknown() {
    String sum = "a" + "+a".repeat(5_000);
    String turned = "~-".repeat(500) + "a";
    Program program =
        read("int f(int a) { return " + sum + "; }\nint h(int a) { return " + turned + "; }\n");
    assertThat(program.functions().values())
        .flatExtracting(function -> function.body().nodes())
        .filteredOn(Node.Return.class::isInstance)
        .extracting(node -> ((Node.Return) node).value())
        .filteredOn(Objects::nonNull)
        .hasSize(2)
        .allMatch(value -> value.depth() <= 64);
  }

  @Test
  void survivesUnbalancedText() {
    assertThat(read("#if A\nvoid f(void) { {{{ \n#else\n}}} ) \" \n").functions())
        .containsKey("good");
    assertThat(read("#define X(\n#if\n#elif\n#endif\n#endif\n#else\n/* ").functions())
        .containsKey("good");
  }

  @Test
  void doesNotDependOnThreadsOrOrder() {
    Sources sources = new Sources(directory).header("include/h.h", "#define L(x) lock(&(x)->l)\n");
    for (int i = 0; i < 12; i++) {
      sources.file(
          i + ".c",
          "#include <h.h>\nstruct s"
              + i
              + " { int l; };\nstatic void help(void) { g"
              + i
              + "(); }\nvoid f"
              + i
              + "(struct s"
              + i
              + " *s) { L(s); help(); }\n");
    }
    List<String> one = lines(sources.threads(1).read());
    assertThat(lines(sources.threads(4).read())).isEqualTo(one).hasSize(24);
  }

  private static List<String> lines(Program program) {
    return program.functions().values().stream()
        .map(f -> f.id() + " " + f.place() + "\n" + ProgramText.of(f))
        .toList();
  }

  @Test
  void findsTheRootOfAKernelTree() throws IOException {
    Files.createDirectories(directory.resolve("include/linux"));
    Files.createDirectories(directory.resolve("drivers/net"));
    Path file = Files.writeString(directory.resolve("drivers/net/a.c"), GOOD);
    assertThat(KernelTree.rootOf(file)).isEmpty();
    Files.writeString(directory.resolve("Makefile"), "");
    Files.writeString(directory.resolve("Kbuild"), "");
    assertThat(KernelTree.rootOf(file)).contains(directory.toAbsolutePath().normalize());
    CFrontEnd.Input input =
        CInputs.of(List.of(directory.resolve("drivers")), directory, 1, name -> false);
    assertThat(input.files()).containsExactly(file);
    assertThat(input.includeDirectories())
        .startsWith(directory.resolve("include"), directory.resolve("include/uapi"));
  }
}
