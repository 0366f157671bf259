package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.Storers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What functions store in the fields of types. */
final class SavedFields {
  /**
   * So many functions of a field are saved: a call of half as many is not followed, not even if
   * some are in files that are read anew and no longer store them.
   */
  private static final int MOST_STORED = 10;

  private static final Count[] COUNTS = Count.values();

  /** How many functions store in a field. */
  enum Count {
    NONE,
    ONE,
    SEVERAL;

    private static Count of(FieldRef field, Storers storers) {
      if (!storers.anyStores(field)) {
        return NONE;
      }
      return storers.only(field) == null ? SEVERAL : ONE;
    }
  }

  /**
   * What functions store in a field.
   *
   * @param field the field
   * @param isOpen whether others may be in it than those that are known
   * @param count how many functions store in it
   * @param storer the identity of the only one, or empty
   * @param functions the functions that are stored in it, each with the files that define them
   */
  record Stored(
      FieldRef field,
      boolean isOpen,
      Count count,
      String storer,
      Map<FieldStore, List<String>> functions) {}

  private final Program program;
  private final Storers storers;

  private SavedFields(Program program) {
    this.program = program;
    this.storers = Objects.requireNonNullElseGet(program.storers(), Storers::new);
  }

  static void save(Program program, Archive.Writer archive) throws IOException {
    SavedFields fields = new SavedFields(program);
    TreeSet<FieldRef> all = new TreeSet<>(fields.storers.fields());
    all.addAll(program.stores().keySet());
    all.addAll(program.openFields());
    Groups<FieldRef> groups = new Groups<>();
    all.forEach(field -> groups.add(field.owner(), field));
    groups.save(archive, Key::types, fields::write);
  }

  private void write(FieldRef field, SummaryWriter writer) {
    writer.field(field);
    writer.count(program.isOpen(field) ? 1 : 0);
    writer.constant(Count.of(field, storers));
    writer.text(Objects.requireNonNullElse(storers.only(field), ""));
    writer.list(stored(field), store -> write(store, writer));
  }

  private List<FieldStore> stored(FieldRef field) {
    List<FieldStore> some = new ArrayList<>();
    Set<String> functions = new HashSet<>();
    for (FieldStore store : program.stores().getOrDefault(field, List.of())) {
      if (functions.size() < MOST_STORED && functions.addAll(store.function().functionIds())) {
        some.add(store);
      }
    }
    return some;
  }

  private void write(FieldStore store, SummaryWriter writer) {
    writer.expr(store.function());
    writer.place(store.place());
    writer.list(
        store.function().functionIds(),
        id -> {
          Function function = program.function(id);
          writer.text(function == null ? "" : function.file());
        });
  }

  static Stored read(SummaryReader reader) {
    FieldRef field = reader.field();
    boolean isOpen = reader.count() == 1;
    Count count = reader.constant(COUNTS);
    String storer = reader.text();
    Map<FieldStore, List<String>> functions = new LinkedHashMap<>();
    for (int left = reader.count(); left > 0; left--) {
      functions.put(store(field, reader), reader.list(reader::text));
    }
    return new Stored(field, isOpen, count, storer, functions);
  }

  /** Reads a function that is stored in a field. */
  static FieldStore store(FieldRef field, SummaryReader reader) {
    Expr.FunctionAddress function = (Expr.FunctionAddress) reader.expr();
    Place place = reader.place();
    return new FieldStore(field, function, place);
  }
}
