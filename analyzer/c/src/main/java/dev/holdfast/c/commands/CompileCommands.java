package dev.holdfast.c.commands;

import java.nio.file.Path;
import java.util.List;

/**
 * A compilation database.
 *
 * @param source where it was read from
 * @param commands its entries, in order; a file may have several
 */
public record CompileCommands(Path source, List<CompileCommand> commands) {
  /** No build is known: all files, and all configurations. */
  public static final CompileCommands NONE = new CompileCommands(Path.of(""), List.of());

  public CompileCommands {
    commands = List.copyOf(commands);
  }

  /**
   * Reads a database.
   *
   * @throws CompileCommandsException if that fails
   */
  public static CompileCommands read(Path source) throws CompileCommandsException {
    return new CompileCommands(source, DatabaseReader.read(source));
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return commands.isEmpty();
  }
}
