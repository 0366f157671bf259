package dev.holdfast.c.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the options of a compiler say to the preprocessor.
 *
 * @param macros {@code -D} and {@code -U}, in order
 * @param directories where headers are looked for, absolute, in the order of the search
 * @param forced the headers that are read before the file, as they are spelled
 */
record CompilerOptions(List<Macro> macros, List<Path> directories, List<String> forced) {
  /**
   * A macro of the command line.
   *
   * @param name its name
   * @param value what it stands for; empty if it is taken back
   */
  record Macro(String name, Optional<String> value) {}

  CompilerOptions {
    macros = List.copyOf(macros);
    directories = List.copyOf(directories);
    forced = List.copyOf(forced);
  }

  static CompilerOptions of(CompileCommand command) {
    return new Scan(command).run();
  }

  private static final class Scan {
    private final CompileCommand command;
    private final List<Macro> macros = new ArrayList<>();
    private final List<Path> quoted = new ArrayList<>();
    private final List<Path> plain = new ArrayList<>();
    private final List<Path> system = new ArrayList<>();
    private final List<Path> after = new ArrayList<>();
    private final List<String> forced = new ArrayList<>();

    Scan(CompileCommand command) {
      this.command = command;
    }

    CompilerOptions run() {
      List<String> words = command.arguments();
      for (int i = 1; i < words.size(); i++) {
        String word = words.get(i);
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        i += option(word, next);
      }
      List<Path> directories = new ArrayList<>(quoted);
      directories.addAll(plain);
      directories.addAll(system);
      directories.addAll(after);
      return new CompilerOptions(macros, directories, forced);
    }

    /** Reads one option; how many words behind it belong to it. */
    private int option(String word, String next) {
      // The longer names first: -include is no -I.
      for (String name :
          new String[] {
            "-include", "-imacros", "-isystem", "-iquote", "-idirafter", "-I", "-D", "-U"
          }) {
        if (word.equals(name)) {
          take(name, next);
          return 1;
        }
        if (word.startsWith(name)) {
          take(name, word.substring(name.length()));
          return 0;
        }
      }
      return 0;
    }

    private void take(String name, String value) {
      switch (name) {
        case "-include", "-imacros" -> forced.add(value);
        case "-isystem" -> directory(value, system);
        case "-iquote" -> directory(value, quoted);
        case "-idirafter" -> directory(value, after);
        case "-I" -> directory(value, plain);
        case "-D" -> define(value);
        default -> macros.add(new Macro(value, Optional.empty()));
      }
    }

    private void define(String value) {
      int equals = value.indexOf('=');
      String name = equals < 0 ? value : value.substring(0, equals);
      int bracket = name.indexOf('(');
      macros.add(
          new Macro(
              bracket < 0 ? name : name.substring(0, bracket),
              Optional.of(equals < 0 ? "1" : value.substring(equals + 1))));
    }

    private void directory(String spelled, List<Path> kind) {
      try {
        kind.add(command.directory().resolve(spelled).normalize());
      } catch (InvalidPathException e) {
        // No such directory can exist, so nothing is found there.
        return;
      }
    }
  }
}
