package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.JavaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's model that says in which context methods of a Java program run. */
class JavaModelTest {
  private static final String SOURCE =
      """
      package org.acme;
      public final class Loop {
        void tick() throws InterruptedException { Thread.sleep(1); }
        static final class Inner {
          void turn() throws InterruptedException { Thread.sleep(1); }
        }
        interface Listener { void clicked() throws InterruptedException; }
        static final class Sleeper implements Listener {
          @Override public void clicked() throws InterruptedException { Thread.sleep(1); }
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aMethodOfAConcreteClass() throws IOException {
    assertThat(checked("@NonBlockableContext void tick();"))
        .contains("Loop.java:3")
        .contains("HF107");
  }

  @Test
  void aMethodOfANestedClass() throws IOException {
    assertThat(
            checked("static abstract class Inner { @NonBlockableContext abstract void turn(); }"))
        .contains("Loop.java:5")
        .contains("HF107");
  }

  @Test
  void aMethodOfANestedInterface() throws IOException {
    assertThat(checked("interface Listener { @NonBlockableContext void clicked(); }"))
        .contains("Loop.java:9")
        .contains("HF107");
  }

  @Test
  void nothingIsSaid() throws IOException {
    assertThat(checked("void tick();")).doesNotContain("HF107");
  }

  private String checked(String members) throws IOException {
    Path model = folder.resolve("model/Loop.java");
    Path source = folder.resolve("src/org/acme/Loop.java");
    Files.createDirectories(model.getParent());
    Files.createDirectories(source.getParent());
    Files.writeString(
        model,
        "package org.acme;\nimport dev.holdfast.annotation.*;\npublic abstract class Loop {\n"
            + members.replaceFirst("^(@\\w+ )?void", "$1abstract void")
            + "\n}\n");
    Files.writeString(source, SOURCE);
    CheckRun run = CheckRun.of(new CReader(CompileCommands.NONE), new JavaReader());
    return CommandLineRun.of(run, "check", "--model", model, folder.resolve("src")).out();
  }
}
