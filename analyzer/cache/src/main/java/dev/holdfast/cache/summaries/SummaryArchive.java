package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.TypeNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Saves what a run found out about the functions of a tree. */
public final class SummaryArchive {
  private SummaryArchive() {}

  /**
   * Saves it.
   *
   * @param file the archive, which is there when it is complete
   * @param root the directory that the places of the program are relative to
   * @param sources the files that the program was made of, besides headers
   * @throws IOException if it cannot be written
   */
  public static void save(
      Path file, Path root, SortedSet<String> sources, Program program, Analyzer.Outcome outcome)
      throws IOException {
    SavedFunctions functions = new SavedFunctions(program, outcome.summaries());
    SortedSet<String> files = new TreeSet<>(sources);
    files.addAll(functions.files());
    try (Archive.Writer archive = new Archive.Writer(file)) {
      Map<String, SavedFile> now = now(root, files, program.includes().keySet());
      archive.add(Key.tree(), files(files, now));
      SavedIncludes.save(now, program.includes(), archive);
      archive.add(Key.typeNames(), typeNames(program.typeNames()));
      functions.save(archive);
      new SavedNames(program, numbers(files)).save(archive);
      SavedFields.save(program, archive);
      SavedOrders.save(outcome.facts().witnesses(), archive);
      archive.finish();
    }
  }

  private static byte[] typeNames(TypeNames names) {
    SummaryWriter writer = new SummaryWriter();
    writer.list(names.apart(), writer::text);
    writer.list(names.parts(), writer::text);
    return writer.toBytes();
  }

  private static Map<String, Integer> numbers(SortedSet<String> files) {
    Map<String, Integer> numbers = new TreeMap<>();
    files.forEach(file -> numbers.put(file, numbers.size()));
    return numbers;
  }

  /** How all of the files are; each is read for it. */
  private static Map<String, SavedFile> now(
      Path root, Set<String> files, Set<String> includingHeaders) {
    Set<String> all = new TreeSet<>(files);
    all.addAll(includingHeaders);
    Map<String, SavedFile> now = new ConcurrentHashMap<>();
    all.parallelStream().forEach(file -> now.put(file, SavedFile.of(root.resolve(file))));
    return now;
  }

  private static byte[] files(SortedSet<String> files, Map<String, SavedFile> now) {
    SummaryWriter writer = new SummaryWriter();
    writer.list(
        files,
        file -> {
          writer.text(file);
          SavedFile.write(Objects.requireNonNull(now.get(file)), writer);
        });
    return writer.toBytes();
  }
}
