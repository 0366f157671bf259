package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is edited in a tree, a run with what earlier runs found out gives the same bytes. */
class RandomEditsTest {
  private static final Path INPUTS = Path.of("../testdata/c");
  private static final int EDITS = 16;

  /** What an edit does. */
  private enum Kind {
    DELETE_LINE,
    REPEAT_LINE,
    SWAP_LINES,
    INSERT_COMMENT,
    REPLACE_WORD,
    DELETE_FILE,
    RESTORE
  }

  @TempDir private Path folder = Path.of("");
  private final Map<Path, List<String>> originals = new TreeMap<>();
  private Path sources = folder;

  @BeforeEach
  void copySources() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    try (Stream<Path> all = Files.walk(INPUTS)) {
      for (Path file : all.filter(RandomEditsTest::isSource).sorted().toList()) {
        Path copy = sources.resolve(INPUTS.relativize(file));
        Files.createDirectories(copy.resolveSibling(""));
        originals.put(copy, Files.readAllLines(file));
        Files.copy(file, copy);
      }
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".c") || file.toString().endsWith(".h");
  }

  @Test
  void anEditedTreeGivesTheSameWithWhatIsKeptOfEarlierStates() throws IOException {
    Random random = new Random(20);
    Path cache = folder.resolve("cache");
    List<Path> files = List.copyOf(originals.keySet());
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      edit(file, kind, random);
      String plain = check("--no-cache");
      assertThat(check("--cache", cache)).as("edit %d: %s in %s", i, kind, file).isEqualTo(plain);
      reports.add(plain);
    }
    assertThat(reports.stream().distinct().count()).as("edits that matter").isGreaterThan(3);
  }

  private void edit(Path file, Kind kind, Random random) throws IOException {
    List<String> original = originals.getOrDefault(file, List.of());
    List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : original);
    int line = random.nextInt(Math.max(1, lines.size()));
    int other = random.nextInt(Math.max(1, lines.size()));
    boolean isEmpty = lines.isEmpty();
    switch (kind) {
      case DELETE_FILE -> {
        Files.deleteIfExists(file);
        return;
      }
      case RESTORE -> lines = new ArrayList<>(original);
      case INSERT_COMMENT -> lines.add(line, "/* edited */");
      case DELETE_LINE -> lines.subList(line, isEmpty ? line : line + 1).clear();
      case REPEAT_LINE -> lines.addAll(line, isEmpty ? List.of() : List.of(lines.get(line)));
      case SWAP_LINES -> {
        if (!isEmpty) {
          Collections.swap(lines, line, other);
        }
      }
      case REPLACE_WORD -> lines.replaceAll(text -> replaced(text, words(original), random));
    }
    Files.write(file, lines);
  }

  private static List<String> words(List<String> original) {
    return original.stream()
        .flatMap(text -> Arrays.stream(text.split("\\W+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** One line in ten with its first word replaced by another of the file. */
  private static String replaced(String text, List<String> words, Random random) {
    return random.nextInt(10) == 0 && !words.isEmpty()
        ? text.replaceFirst("\\w+", words.get(random.nextInt(words.size())))
        : text;
  }

  private String check(Object... cache) {
    CheckRun run = CheckRun.of(new CReader(CompileCommands.NONE));
    Stream<Object> fixed =
        Stream.of("check", "-q", "--format", "json", "--min-confidence", "low", "--root", sources);
    Object[] arguments =
        Stream.of(fixed, Stream.of(cache), Stream.of((Object) sources))
            .flatMap(each -> each)
            .toArray();
    CommandLineRun done = CommandLineRun.of(run, arguments);
    return done.exitCode() + done.out() + done.err();
  }
}
