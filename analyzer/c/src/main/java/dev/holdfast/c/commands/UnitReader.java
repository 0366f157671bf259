package dev.holdfast.c.commands;

import dev.holdfast.c.text.Configuration;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds out what commands say, each distinct one once. Not for several threads. */
public final class UnitReader {
  private final Configuration usual;
  private final DirectiveFiles files = new DirectiveFiles();
  private final Map<Question, UnitNames> known = new HashMap<>();

  /** What the names that a command settles depend on. */
  private record Question(
      Map<String, OptionalLong> macros,
      Path directory,
      List<Path> directories,
      List<Path> forced) {}

  /**
   * A reader.
   *
   * @param usual what is so for every kernel
   */
  public UnitReader(Configuration usual) {
    this.usual = usual;
  }

  /** What a command says. */
  public UnitNames.Unit read(CompileCommand command) {
    CompilerOptions options = CompilerOptions.of(command);
    List<Path> forced = new ArrayList<>();
    boolean all = true;
    for (String spelled : options.forced()) {
      Optional<Path> header = find(spelled, command.directory(), options.directories());
      header.ifPresent(forced::add);
      all &= header.isPresent();
    }
    UnitNames.Found found = all ? UnitNames.Found.ALL : UnitNames.Found.SOME;
    ForcedHeaders start = new ForcedHeaders(usual, files, options, command.directory(), found);
    Question question =
        new Question(start.names().defined(), command.directory(), options.directories(), forced);
    UnitNames names = known.get(question);
    if (names == null) {
      forced.forEach(start::read);
      names = start.names();
      known.put(question, names);
    }
    return new UnitNames.Unit(names, options.directories(), forced);
  }

  static Optional<Path> find(String spelled, Path beside, List<Path> directories) {
    try {
      Path first = beside.resolve(spelled).normalize();
      if (Files.isRegularFile(first)) {
        return Optional.of(first);
      }
      return directories.stream()
          .map(directory -> directory.resolve(spelled).normalize())
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException e) {
      // What is no path names no file.
      return Optional.empty();
    }
  }
}
