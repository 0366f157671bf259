package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.Storers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Saves what a run found out about the functions of a tree. */
public final class SummaryArchive {
  /** So many functions of a field are saved: a call of more is not followed. */
  static final int MOST_STORED = 5;

  private final Archive.Writer archive;
  private final Path root;
  private final Program program;
  private final SavedFunctions functions;
  private final Map<String, Integer> files;

  private SummaryArchive(
      Archive.Writer archive, Path root, Program program, SavedFunctions functions) {
    this.archive = archive;
    this.root = root;
    this.program = program;
    this.functions = functions;
    this.files = functions.numbers();
  }

  /**
   * Saves it.
   *
   * @param file the archive, which is there when it is complete
   * @param root the directory that the places of the program are relative to
   * @throws IOException if it cannot be written
   */
  public static void save(Path file, Path root, Program program, Analyzer.Outcome outcome)
      throws IOException {
    try (Archive.Writer archive = new Archive.Writer(file)) {
      SavedFunctions functions = new SavedFunctions(program, outcome.summaries());
      SummaryArchive saving = new SummaryArchive(archive, root, program, functions);
      saving.files();
      saving.names();
      saving.types();
      saving.orders(outcome.facts().witnesses());
      archive.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(Digest key, byte[] value) {
    try {
      archive.add(key, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void files() {
    SummaryWriter tree = new SummaryWriter();
    tree.list(
        files.keySet(),
        path -> {
          tree.text(path);
          Digest text = text(root.resolve(path));
          tree.longNumber(text.high());
          tree.longNumber(text.low());
        });
    add(Key.tree(), tree.toBytes());
    files.keySet().parallelStream().forEach(path -> add(Key.file(path), functions.bytes(path)));
  }

  /** What stands for the text of a file; that of nothing if it cannot be read. */
  static Digest text(Path file) {
    try {
      return Digester.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Digester.of(new byte[0]);
    }
  }

  private void names() {
    Map<String, List<FieldStore>> stored = new TreeMap<>();
    for (List<FieldStore> stores : program.stores().values()) {
      for (FieldStore store : stores) {
        for (String id : store.function().functionIds()) {
          if (program.exports().containsKey(id)) {
            stored.computeIfAbsent(id, any -> new ArrayList<>()).add(store);
          }
        }
      }
    }
    SortedMap<Integer, List<Function>> groups = new TreeMap<>();
    for (String id : program.exports().keySet()) {
      Function function = program.function(id);
      if (function != null) {
        groups.computeIfAbsent(Key.group(function.name()), n -> new ArrayList<>()).add(function);
      }
    }
    groups.forEach((group, members) -> add(Key.names(group), names(members, stored)));
  }

  private byte[] names(List<Function> members, Map<String, List<FieldStore>> stored) {
    SummaryWriter writer = new SummaryWriter();
    writer.list(
        members,
        function -> {
          writer.text(function.name());
          writer.text(function.id());
          writer.count(Objects.requireNonNull(files.get(function.file())));
          writer.count(function.parameters().size());
          writer.constant(Objects.requireNonNull(program.exports().get(function.id())));
          writer.list(
              stored.getOrDefault(function.id(), List.of()),
              store -> {
                writer.field(store.field());
                writer.expr(store.function());
                writer.place(store.place());
              });
        });
    return writer.toBytes();
  }

  private void types() {
    SortedMap<Integer, TreeSet<FieldRef>> groups = new TreeMap<>();
    Storers storers = Objects.requireNonNullElseGet(program.storers(), Storers::new);
    TreeSet<FieldRef> fields = new TreeSet<>(storers.fields());
    fields.addAll(program.stores().keySet());
    for (FieldRef field : fields) {
      groups.computeIfAbsent(Key.group(field.owner()), group -> new TreeSet<>()).add(field);
    }
    groups.forEach((group, members) -> add(Key.types(group), fields(members, storers)));
  }

  private byte[] fields(Set<FieldRef> fields, Storers storers) {
    SummaryWriter writer = new SummaryWriter();
    writer.list(
        fields,
        field -> {
          writer.field(field);
          writer.constant(SavedStorer.of(field, storers));
          writer.text(Objects.requireNonNullElse(storers.only(field), ""));
          writer.list(
              program.stores().getOrDefault(field, List.of()).stream().limit(MOST_STORED).toList(),
              store -> store(store, writer));
        });
    return writer.toBytes();
  }

  private void store(FieldStore store, SummaryWriter writer) {
    writer.expr(store.function());
    writer.place(store.place());
    writer.list(
        store.function().functionIds(),
        id -> {
          Function function = program.function(id);
          writer.text(function == null ? "" : function.file());
        });
  }

  private void orders(List<OrderEdge> edges) {
    SortedMap<String, List<OrderEdge>> byFirst = new TreeMap<>();
    for (OrderEdge edge : edges) {
      byFirst.computeIfAbsent(edge.first().lockClass(), first -> new ArrayList<>()).add(edge);
    }
    SummaryWriter classes = new SummaryWriter();
    classes.count(byFirst.size());
    byFirst.forEach(
        (first, from) -> {
          classes.text(first);
          TreeSet<String> seconds = new TreeSet<>();
          from.forEach(edge -> seconds.add(edge.second().lockClass()));
          classes.list(seconds, classes::text);
        });
    add(Key.orders(), classes.toBytes());
    List.copyOf(byFirst.keySet()).parallelStream()
        .forEach(first -> add(Key.orders(first), bytes(byFirst.getOrDefault(first, List.of()))));
  }

  private static byte[] bytes(List<OrderEdge> edges) {
    TracedFunctions traced = new TracedFunctions();
    edges.forEach(edge -> OrderForm.trace(edge, traced));
    SummaryWriter writer = new SummaryWriter();
    writer.functions(traced);
    writer.list(edges, edge -> OrderForm.write(edge, writer));
    return writer.toBytes();
  }
}
