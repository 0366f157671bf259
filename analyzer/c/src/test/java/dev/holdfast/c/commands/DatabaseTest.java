package dev.holdfast.c.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a compilation database, and what must not. */
final class DatabaseTest {
  private final Path directory;

  DatabaseTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private CompileCommands read(String json) throws CompileCommandsException, IOException {
    return CompileCommands.read(Files.writeString(directory.resolve("cc.json"), json));
  }

  private void fails(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(CompileCommandsException.class)
        .hasMessage(directory.resolve("cc.json") + message);
  }

  @Test
  void readsBothFormsOfCommands() throws CompileCommandsException, IOException {
    CompileCommands commands =
        read(
            """
            [
              {"directory": "/b", "file": "a.c", "output": "a.o", "arguments": ["cc", "-DX=a b"]},
              {"file": "d/../b.c", "command": "cc '-DY=\\"q\\"' -DZ=\\\\\\"r\\\\\\" \\"-I a\\" -c b.c"}
            ]
            """);
    assertThat(commands.commands())
        .containsExactly(
            new CompileCommand(Path.of("/b/a.c"), Path.of("/b"), List.of("cc", "-DX=a b"), 2),
            new CompileCommand(
                directory.resolve("b.c"),
                directory,
                List.of("cc", "-DY=\"q\"", "-DZ=\"r\"", "-I a", "-c", "b.c"),
                3));
  }

  @Test
  void readsWhatTheOptionsSay() {
    CompileCommand command =
        new CompileCommand(
            Path.of("/b/a.c"),
            Path.of("/b"),
            List.of(
                "cc",
                "-D",
                "A",
                "-DB=2",
                "-UC",
                "-I",
                "x",
                "-Iy",
                "-isystem",
                "/s",
                "-iquotez",
                "-include",
                "k.h",
                "-DF(x)=x",
                "-c",
                "-o",
                "a.o",
                "a.c"),
            1);
    CompilerOptions options = CompilerOptions.of(command);
    assertThat(options.macros().toString())
        .isEqualTo(
            "[Macro[name=A, value=Optional[1]], Macro[name=B, value=Optional[2]],"
                + " Macro[name=C, value=Optional.empty], Macro[name=F, value=Optional[x]]]");
    assertThat(options.directories())
        .containsExactly(Path.of("/b/z"), Path.of("/b/x"), Path.of("/b/y"), Path.of("/s"));
    assertThat(options.forced()).containsExactly("k.h");
  }

  @Test
  void tellsWhereItIsNoJson() {
    fails(
        "[\n  {\"file\" \"a.c\"}\n]",
        ":2:11: not JSON: Unexpected character ('\"' (code 34)):"
            + " was expecting a colon to separate field name and value");
  }

  @Test
  void tellsWhereTheShapeIsWrong() {
    fails("{}", ":1:1: a list of commands is expected");
    fails("", ":1:1: a list of commands is expected");
    fails("[\n 1]", ":2:2: a command, { … }, is expected");
    fails("[\n{\"command\": \"cc\"}]", ":2:1: the command has no \"file\"");
    fails("[{\"file\": 3}]", ":1:11: \"file\" must be a string");
    fails("[{\"file\": \"a.c\"}]", ":1:2: the command has neither \"arguments\" nor \"command\"");
    fails("[{\"arguments\": \"cc\"}]", ":1:16: \"arguments\" must be a list of strings");
    fails("[{\"arguments\": [[]]}]", ":1:17: an argument must be a string");
    fails("[] []", ":1:4: nothing is expected behind the list");
    fails(
        "[{\"file\": \"a.c\", \"command\": \"cc 'a\"}]",
        ":1:29: \"command\" has a quote that is not closed");
  }

  @Test
  void tellsWhatCannotBeRead() {
    Path missing = directory.resolve("none.json");
    assertThatThrownBy(() -> CompileCommands.read(missing))
        .isInstanceOf(CompileCommandsException.class)
        .hasMessage("cannot read " + missing + ": no such file");
    assertThatThrownBy(() -> CompileCommands.read(directory))
        .isInstanceOf(CompileCommandsException.class)
        .hasMessage("cannot read " + directory + ": is a directory");
  }
}
