package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.cache.Digest;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.TypeNames;
import dev.holdfast.engine.summary.Summary;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run found out about the functions of a tree. Only what is asked for is read. For
 * several threads.
 *
 * <p>If something in the file cannot be read, it is as if it were not there.
 */
public final class TreeSummaries implements Closeable {
  /**
   * A function that code of other files calls by its name.
   *
   * @param name the name
   * @param id its identity
   * @param file the number of the file that defines it
   * @param parameters how many it has, without those behind an ellipsis
   * @param export what it is to others
   */
  public record External(String name, String id, int file, int parameters, Program.Export export) {}

  private final Path path;
  private final Archive archive;
  private final Map<String, SavedFile> files;
  private final List<String> paths;
  private final Map<Integer, Map<String, List<External>>> names = new ConcurrentHashMap<>();
  private final Map<Integer, Map<String, List<SavedFields.Stored>>> types =
      new ConcurrentHashMap<>();
  private final Map<String, SavedFunctions.OfFile> summaries = new ConcurrentHashMap<>();

  private final AtomicReference<@Nullable IOException> trouble = new AtomicReference<>();

  private TreeSummaries(Path path, Archive archive, Map<String, SavedFile> files) {
    this.path = path;
    this.archive = archive;
    this.files = files;
    this.paths = List.copyOf(files.keySet());
  }

  /**
   * Opens them.
   *
   * @throws IOException if the file cannot be read, or is not what this build of Holdfast saves
   */
  public static TreeSummaries open(Path path) throws IOException {
    Archive archive = Archive.open(path);
    try {
      Optional<byte[]> tree = archive.find(Key.tree());
      if (tree.isEmpty()) {
        throw new IOException("another version of Holdfast has saved it; save it anew");
      }
      return new TreeSummaries(path, archive, files(tree.get()));
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static Map<String, SavedFile> files(byte[] bytes) {
    SummaryReader reader = new SummaryReader(bytes);
    Map<String, SavedFile> files = new LinkedHashMap<>();
    for (int left = reader.count(); left > 0; left--) {
      files.put(reader.text(), SavedFile.read(reader));
    }
    return files;
  }

  /** The file they are in. */
  public Path path() {
    return path;
  }

  /** The files of the tree, besides headers; a number is a position in it. */
  public List<String> files() {
    return paths;
  }

  /** What the names of types depend on. */
  public TypeNames typeNames() {
    return reader(Key.typeNames())
        .map(reader -> new TypeNames(names(reader), names(reader)))
        .orElse(TypeNames.NONE);
  }

  private static SortedSet<String> names(SummaryReader reader) {
    return new TreeSet<>(reader.list(reader::text));
  }

  /** The functions of a name, in the order of their identities. */
  public List<External> named(String name) {
    return names
        .computeIfAbsent(
            Key.group(name), group -> grouped(Key.names(group), SavedNames::read, External::name))
        .getOrDefault(name, List.of());
  }

  /** Where a function that other files may call by its name is stored in fields. */
  List<FieldStore> uses(Function function) {
    return listed(
        Key.uses(Key.group(function.name())),
        function,
        reader -> SavedFields.store(reader.field(), reader));
  }

  /** The files, besides its own, that call a function by its name. */
  public List<String> callers(Function function) {
    List<String> names = files();
    return listed(Key.callers(Key.group(function.name())), function, SummaryReader::count).stream()
        .map(names::get)
        .toList();
  }

  /** The fields that what a function is given comes into, by the index of its parameter. */
  public Map<Integer, List<FieldRef>> kept(String functionId) {
    return about(Key.kept(Key.group(functionId)), functionId, SavedNames::readKept, Map.of());
  }

  private <T> List<T> listed(Digest key, Function function, Decoding<T> read) {
    return about(key, function.id(), reader -> reader.list(() -> read.from(reader)), List.of());
  }

  private <T> T about(Digest key, String functionId, Decoding<T> read, T otherwise) {
    Map<String, T> known = new HashMap<>();
    reader(key)
        .ifPresent(
            reader -> {
              for (int left = reader.count(); left > 0; left--) {
                known.put(reader.text(), read.from(reader));
              }
            });
    return known.getOrDefault(functionId, otherwise);
  }

  /** What a value is found by. */
  @FunctionalInterface
  private interface Naming<T> {
    String of(T value);
  }

  /** How one of several values is read. */
  @FunctionalInterface
  private interface Decoding<T> {
    T from(SummaryReader reader);
  }

  /** What is stored in the fields of a type. */
  List<SavedFields.Stored> storedIn(String type) {
    return types
        .computeIfAbsent(
            Key.group(type),
            group -> grouped(Key.types(group), SavedFields::read, one -> one.field().owner()))
        .getOrDefault(type, List.of());
  }

  private <T> Map<String, List<T>> grouped(Digest key, Decoding<T> read, Naming<T> name) {
    Map<String, List<T>> groups = new HashMap<>();
    reader(key)
        .ifPresent(
            reader -> {
              for (int left = reader.count(); left > 0; left--) {
                T one = read.from(reader);
                groups.computeIfAbsent(name.of(one), any -> new ArrayList<>()).add(one);
              }
            });
    return groups;
  }

  /** What a function did to its callers; nothing that matters if it is not known. */
  public Summary summary(Function function) {
    return summaries(function.file()).summary(function.id());
  }

  /** What is known of the functions of a file. */
  SavedFunctions.OfFile summaries(String file) {
    return summaries.computeIfAbsent(
        file,
        any -> reader(Key.file(file)).map(SavedFunctions::read).orElse(SavedFunctions.OfFile.NONE));
  }

  /** Which lock classes are taken under which. */
  Map<String, List<String>> takenUnder() {
    return reader(Key.orders()).map(SavedOrders::readClasses).orElse(Map.of());
  }

  /** The lock orders that begin with a class. */
  List<OrderEdge> orders(String first) {
    return reader(Key.orders(first)).map(SavedOrders::read).orElse(List.of());
  }

  /**
   * The files that are not as they were, among those whose functions were asked for.
   *
   * @param root the directory that the tree is in now
   */
  public List<String> changed(Path root) {
    return summaries.keySet().stream().filter(file -> hasChanged(file, root)).sorted().toList();
  }

  /** Whether a file was there. */
  public boolean knows(String file) {
    return files.containsKey(file);
  }

  /** Whether a file is not as it was, or is new. */
  public boolean hasChanged(String file, Path root) {
    SavedFile saved = files.get(file);
    return saved == null || saved.hasChanged(root.resolve(file));
  }

  /**
   * The files that include one that is not as it was.
   *
   * @param root the directory that the tree is in now
   */
  public SortedSet<String> includersOfChanged(Path root) {
    return reader(Key.includes())
        .map(SavedIncludes::read)
        .orElse(SavedIncludes.NONE)
        .includersOfChanged(root);
  }

  private Optional<SummaryReader> reader(Digest key) {
    try {
      return archive.find(key).map(SummaryReader::new);
    } catch (IOException e) {
      trouble.compareAndSet(null, e);
      return Optional.empty();
    }
  }

  /** Why something in the file could not be read; empty if all that was asked for could. */
  public Optional<IOException> trouble() {
    return Optional.ofNullable(trouble.get());
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
