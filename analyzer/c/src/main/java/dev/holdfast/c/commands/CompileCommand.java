package dev.holdfast.c.commands;

import java.nio.file.Path;
import java.util.List;

/**
 * How a build compiles one file.
 *
 * @param file the file, absolute
 * @param directory where the command runs, absolute
 * @param arguments the command in words, the compiler first
 * @param line where the database says so
 */
public record CompileCommand(Path file, Path directory, List<String> arguments, int line) {
  public CompileCommand {
    arguments = List.copyOf(arguments);
  }
}
