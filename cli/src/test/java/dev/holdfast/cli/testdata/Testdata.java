package dev.holdfast.cli.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The inputs in {@code testdata/}. */
final class Testdata {

  /** The languages of the inputs. */
  enum Language {
    C("c"),
    JAVA("java");

    private final String extension;

    Language(String extension) {
      this.extension = extension;
    }

    /** The folder of its inputs, and their extension. */
    String extension() {
      return extension;
    }
  }

  /**
   * A folder of inputs that are analysed together, and alone.
   *
   * @param language in which they are written
   * @param name the folder's name: a rule's identifier in small letters, or what it is about
   * @param files the inputs, in order
   */
  record Case(Language language, String name, List<Path> files) {
    Case {
      files = List.copyOf(files);
    }

    @Override
    public String toString() {
      return language.extension() + "/" + name;
    }
  }

  private final Path root;

  private Testdata(Path root) {
    this.root = root;
  }

  /** The inputs of the project that the current directory is in. */
  static Testdata locate() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("testdata");
      if (Files.isDirectory(candidate.resolve("c"))) {
        return new Testdata(candidate);
      }
    }
    throw new IllegalStateException("no folder testdata/c here or above");
  }

  /** The folder that places are relative to. */
  Path root() {
    return root;
  }

  /** The cases of all languages. */
  List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Path folder : list(root.resolve(language.extension()))) {
        cases.add(new Case(language, folder.getFileName().toString(), sources(language, folder)));
      }
    }
    return cases;
  }

  /** The cases in one language. */
  List<Case> cases(Language language) {
    return cases().stream().filter(one -> one.language() == language).toList();
  }

  /** What all inputs of a case expect. */
  List<Expectation> expectations(Case one) {
    return one.files().stream().flatMap(file -> expectations(file).stream()).toList();
  }

  /** What an input expects. */
  List<Expectation> expectations(Path file) {
    return ExpectationParser.parse(name(file), lines(file));
  }

  /** How places name an input. */
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The lines of an input. */
  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Language language, Path folder) {
    return list(folder).stream()
        .filter(file -> file.toString().endsWith("." + language.extension()))
        .toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
