package dev.holdfast.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {
  @TempDir Path root = Path.of("");

  private static List<String> notices(Program program, Notice.Kind kind) {
    return program.notices().stream()
        .filter(notice -> notice.kind() == kind)
        .map(notice -> notice.place() + " " + notice.message())
        .toList();
  }

  @Test
  void readsTheRestOfAFileWithASyntaxError() throws IOException {
    Program program =
        new Sources(root)
            .file(
                "A.java",
                """
                class A {
                  void broken() {
                    int y = ;
                    whole();
                  }
                  void whole() {}
                }
                """)
            .read();
    assertThat(notices(program, Notice.Kind.SYNTAX))
        .singleElement()
        .asString()
        .startsWith("A.java:3:");
    assertThat(Sources.body(program, "A#broken()")).contains("A#whole()");
    assertThat(program.functions()).containsKey("A#whole()");
    assertThat(program.coverage().incomplete()).isEqualTo(1);
  }

  @Test
  void readsAFileWithASyntaxErrorWithTheTypesOfTheOthers() throws IOException {
    Program program =
        new Sources(root)
            .file(
                "p/Pump.java",
                "package p; class Pump { static Pump it() { return null; } void run() {} }")
            .file(
                "p/A.java",
                """
                package p;
                class A {
                  void broken() { int y = ; }
                  void whole() { Pump.it().run(); }
                }
                """)
            .read();
    assertThat(notices(program, Notice.Kind.SYNTAX)).hasSize(1);
    assertThat(program.notices()).hasSize(1);
    assertThat(Sources.body(program, "p.A#whole()")).contains("p.Pump#run()");
  }

  @Test
  void readsOldJavaWithTheTypesOfTheOthers() throws IOException {
    Program program =
        new Sources(root)
            .file(
                "p/Pump.java",
                "package p; class Pump { static Pump it() { return null; } void run() {} }")
            .file(
                "p/A.java",
                "package p; class A { int f(int _) { Pump.it().run(); return _ + 1; } }")
            .read();
    assertThat(program.notices()).isEmpty();
    assertThat(Sources.body(program, "p.A#f(int)")).contains("p.Pump#run()");
  }

  @Test
  void analysesByNameWhatCannotBeResolved() throws IOException {
    Program program =
        new Sources(root)
            .file(
                "A.java",
                """
                import gone.Thing;
                import static gone.Mutexes.mutex_lock;
                class A {
                  Thing thing;
                  Thing other;
                  void f(Thing p) {
                    mutex_lock(p);
                    Locks.spin_lock(thing);
                    thing.go();
                    run(() -> whole());
                  }
                  void whole() {}
                }
                """)
            .read();
    assertThat(Sources.body(program, "A#f(Thing)"))
        .contains(
            "call mutex_lock(#1)",
            "call Locks#spin_lock(Thing)(#0.thing)",
            "call Thing#go()(#0.thing)",
            "call run(&A#f(Thing)$lambda1)");
    assertThat(Sources.body(program, "A#f(Thing)$lambda1")).contains("call* A#whole()(#0^A)");
    assertThat(notices(program, Notice.Kind.UNRESOLVED))
        .anyMatch(notice -> notice.contains("gone.Thing cannot be resolved"))
        .filteredOn(notice -> notice.contains("Thing"))
        .hasSize(1);
  }

  @Test
  void tellsOfFilesThatAreNoSources() throws IOException {
    Files.write(root.resolve("Binary.java"), new byte[] {1, 0, 2});
    Files.createDirectory(root.resolve("Directory.java"));
    Program program =
        new Sources(root)
            .path("Binary.java")
            .path("Directory.java")
            .path("Missing.java")
            .file("Empty.java", "")
            .read();
    assertThat(notices(program, Notice.Kind.UNREADABLE))
        .containsExactly(
            "Binary.java:0 Binary.java is a binary file",
            "Directory.java:0 Directory.java cannot be read",
            "Missing.java:0 Missing.java cannot be read");
    assertThat(program.coverage().files()).isEqualTo(1);
  }

  @Test
  void leavesOutOfTheClassPathWhatWouldStopTheCompiler() throws IOException {
    Path pom = Files.writeString(root.resolve("library.pom"), "<project/>");
    Path shadow = root.resolve("shadow.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(shadow))) {
      jar.putNextEntry(new JarEntry("java/lang/ProcessBuilder.class"));
    }
    Program program =
        new Sources(root)
            .classPath(pom)
            .classPath(shadow)
            .file("A.java", "class A { void f() { toString(); } }")
            .read();
    assertThat(notices(program, Notice.Kind.UNREADABLE))
        .containsExactly(
            "library.pom:0 library.pom is left out of the class path:"
                + " it is neither a directory nor an archive",
            "shadow.jar:0 shadow.jar is left out of the class path:"
                + " it has classes in packages of the JDK");
    assertThat(program.notices()).hasSize(2);
    assertThat(Sources.body(program, "A#f()")).contains("call java.lang.Object#toString()(#0)");
  }

  @Test
  void keepsIndependentExamplesApart() throws IOException {
    String text = "package p; class Same { void f() { g(); } void g() { %s } }";
    Program program =
        new Sources(root)
            .file("one/p/Same.java", text.formatted("int x = 1;"))
            .file("two/p/Same.java", text.formatted("int x = 2;"))
            .read();
    assertThat(program.functions().keySet())
        .containsExactly(
            "p.Same#f()", "p.Same#f()@two/p/Same.java", "p.Same#g()", "p.Same#g()@two/p/Same.java");
    assertThat(Sources.body(program, "p.Same#f()@two/p/Same.java"))
        .contains("[p.Same#g()@two/p/Same.java]");
  }

  @Test
  void survivesDeeplyNestedExpressions() throws IOException {
    String sum = "(".repeat(2000) + "a" + " + 1)".repeat(2000);
    Program program =
        new Sources(root).file("A.java", "class A { int f(int a) { return " + sum + "; } }").read();
    assertThat(Sources.body(program, "A#f(int)")).isEqualTo("1 return ?\n");
  }

  @Test
  void deliversTheSameForAnyOrderOfFiles() throws IOException {
    String a = "class A { void f(Runnable r) { r.run(); } }";
    String b = "class B { Runnable r = () -> {}; Runnable s = () -> {}; }";
    Program one = new Sources(root).file("A.java", a).file("B.java", b).read();
    Program two = new Sources(root).file("B.java", b).file("A.java", a).read();
    assertThat(Sources.body(two, "A#f(Runnable)")).isEqualTo(Sources.body(one, "A#f(Runnable)"));
    assertThat(two.functions().keySet()).isEqualTo(one.functions().keySet());
  }

  @Test
  void deliversAnnotatedMethodsWithoutBody() throws IOException {
    Program program =
        new Sources(root)
            .file(
                "Ops.java",
                "@interface Atomic {} interface Ops { @Atomic void call(int x); void plain(); }")
            .read();
    assertThat(program.declarations().keySet()).containsExactly("Ops#call(int)");
    assertThat(program.declarations().get("Ops#call(int)"))
        .satisfies(ops -> assertThat(ops.parameters()).hasSize(2));
  }
}
