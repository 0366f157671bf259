package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.cache.Digest;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run found out about the functions of a tree. Only what is asked for is read. For
 * several threads.
 *
 * <p>If something in the file cannot be read, it is as if it were not there.
 */
public final class TreeSummaries implements Closeable {
  private static final Program.Export[] EXPORTS = Program.Export.values();
  private static final SavedStorer[] STORERS = SavedStorer.values();

  /**
   * A function that code of other files calls by its name.
   *
   * @param name the name
   * @param id its identity
   * @param file the number of the file that defines it
   * @param parameters how many it has, without those behind an ellipsis
   * @param export what it is to others
   * @param stored where it is stored in fields
   */
  public record External(
      String name,
      String id,
      int file,
      int parameters,
      Program.Export export,
      List<FieldStore> stored) {}

  /**
   * What functions of the tree store in a field.
   *
   * @param field the field
   * @param storers how many functions store in it
   * @param storer the identity of the only one, or empty
   * @param functions the functions that are stored in it, each with the files that define them
   */
  record Stored(
      FieldRef field,
      SavedStorer storers,
      String storer,
      Map<FieldStore, List<String>> functions) {}

  private final Path path;
  private final Archive archive;
  private final Map<String, Digest> files;
  private final Map<Integer, Map<String, List<External>>> names = new ConcurrentHashMap<>();
  private final Map<Integer, Map<String, List<Stored>>> types = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Summary>> summaries = new ConcurrentHashMap<>();

  private final AtomicReference<@Nullable IOException> trouble = new AtomicReference<>();

  private TreeSummaries(Path path, Archive archive, Map<String, Digest> files) {
    this.path = path;
    this.archive = archive;
    this.files = files;
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

  private static Map<String, Digest> files(byte[] bytes) {
    SummaryReader reader = new SummaryReader(bytes);
    Map<String, Digest> files = new LinkedHashMap<>();
    for (int left = reader.count(); left > 0; left--) {
      files.put(reader.text(), new Digest(reader.longNumber(), reader.longNumber()));
    }
    return files;
  }

  /** The file they are in. */
  public Path path() {
    return path;
  }

  /** The files of the tree that define functions for others; a number is a position in it. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** The functions of a name, in the order of their identities. */
  public List<External> named(String name) {
    return names
        .computeIfAbsent(
            Key.group(name),
            group -> grouped(Key.names(group), TreeSummaries::external, External::name))
        .getOrDefault(name, List.of());
  }

  /** What is stored in the fields of a type. */
  List<Stored> storedIn(String type) {
    return types
        .computeIfAbsent(
            Key.group(type),
            group -> grouped(Key.types(group), TreeSummaries::stored, one -> one.field().owner()))
        .getOrDefault(type, List.of());
  }

  private <T> Map<String, List<T>> grouped(
      Digest key, Function<SummaryReader, T> read, Function<T, String> name) {
    Map<String, List<T>> groups = new HashMap<>();
    reader(key)
        .ifPresent(
            reader -> {
              for (int left = reader.count(); left > 0; left--) {
                T one = read.apply(reader);
                groups.computeIfAbsent(name.apply(one), any -> new ArrayList<>()).add(one);
              }
            });
    return groups;
  }

  private static External external(SummaryReader reader) {
    return new External(
        reader.text(),
        reader.text(),
        reader.count(),
        reader.count(),
        reader.constant(EXPORTS),
        reader.list(() -> store(reader.field(), reader)));
  }

  private static Stored stored(SummaryReader reader) {
    FieldRef field = reader.field();
    SavedStorer storers = reader.constant(STORERS);
    String storer = reader.text();
    Map<FieldStore, List<String>> functions = new LinkedHashMap<>();
    for (int left = reader.count(); left > 0; left--) {
      functions.put(store(field, reader), reader.list(reader::text));
    }
    return new Stored(field, storers, storer, functions);
  }

  private static FieldStore store(FieldRef field, SummaryReader reader) {
    Expr.FunctionAddress function = (Expr.FunctionAddress) reader.expr();
    Place place = reader.place();
    return new FieldStore(field, function, place);
  }

  /** The summaries of the functions of a file that are more than neutral, by identity. */
  Map<String, Summary> summaries(String file) {
    return summaries.computeIfAbsent(
        file, any -> reader(Key.file(file)).map(TreeSummaries::summaries).orElse(Map.of()));
  }

  private static Map<String, Summary> summaries(SummaryReader reader) {
    reader.functions();
    Map<String, Summary> summaries = new HashMap<>();
    for (int left = reader.count(); left > 0; left--) {
      String id = reader.function().id();
      Summary summary = reader.optional(reader::summary);
      if (summary != null) {
        summaries.put(id, summary);
      }
    }
    return summaries;
  }

  /** Which lock classes are taken under which. */
  Map<String, List<String>> takenUnder() {
    Map<String, List<String>> orders = new HashMap<>();
    reader(Key.orders())
        .ifPresent(
            reader -> {
              for (int left = reader.count(); left > 0; left--) {
                orders.put(reader.text(), reader.list(reader::text));
              }
            });
    return orders;
  }

  /** The lock orders that begin with a class. */
  List<OrderEdge> orders(String first) {
    return reader(Key.orders(first))
        .map(
            reader -> {
              reader.functions();
              return reader.list(() -> OrderForm.read(reader));
            })
        .orElse(List.of());
  }

  /**
   * The files that are not as they were, among those whose functions were asked for.
   *
   * @param root the directory that the tree is in now
   */
  public List<String> changed(Path root) {
    return summaries.keySet().stream()
        .filter(file -> !SummaryArchive.text(root.resolve(file)).equals(files.get(file)))
        .sorted()
        .toList();
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
