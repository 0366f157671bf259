package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of functions by the names that code of other files calls them by. */
final class SavedNames {
  private static final Program.Export[] EXPORTS = Program.Export.values();

  private final Program program;
  private final Map<String, Integer> files;

  /**
   * That of the functions of a program.
   *
   * @param files the number of each file
   */
  SavedNames(Program program, Map<String, Integer> files) {
    this.program = program;
    this.files = files;
  }

  void save(Archive.Writer archive) throws IOException {
    names().save(archive, Key::names, this::write);
    listed(uses()).save(archive, Key::uses, SavedNames::writeUses);
    kept().save(archive, Key::kept, SavedNames::writeKept);
    listed(Callers.of(program)).save(archive, Key::callers, this::writeCallers);
  }

  private Groups<Function> names() {
    Groups<Function> names = new Groups<>();
    for (String id : program.exports().keySet()) {
      Function function = program.function(id);
      if (function != null && files.containsKey(function.file())) {
        names.add(function.name(), function);
      }
    }
    return names;
  }

  private void write(Function function, SummaryWriter writer) {
    writer.text(function.name());
    writer.text(function.id());
    writer.count(files.getOrDefault(function.file(), 0));
    writer.count(function.parameters().size());
    writer.constant(program.exports().getOrDefault(function.id(), Program.Export.FUNCTION));
  }

  static TreeSummaries.External read(SummaryReader reader) {
    return new TreeSummaries.External(
        reader.text(), reader.text(), reader.count(), reader.count(), reader.constant(EXPORTS));
  }

  /** Something about a function. */
  private record About<T>(String functionId, T what) {}

  private <T> Groups<About<T>> listed(SortedMap<String, T> byFunction) {
    Groups<About<T>> groups = new Groups<>();
    byFunction.forEach(
        (id, what) -> {
          Function function = program.function(id);
          if (function != null) {
            groups.add(function.name(), new About<>(id, what));
          }
        });
    return groups;
  }

  /** Where they are stored in fields. */
  private SortedMap<String, List<FieldStore>> uses() {
    SortedMap<String, List<FieldStore>> uses = new TreeMap<>();
    for (List<FieldStore> stores : program.stores().values()) {
      for (FieldStore store : stores) {
        for (String id : store.function().functionIds()) {
          if (program.exports().containsKey(id)) {
            uses.computeIfAbsent(id, any -> new ArrayList<>()).add(store);
          }
        }
      }
    }
    return uses;
  }

  private static void writeUses(About<List<FieldStore>> uses, SummaryWriter writer) {
    writer.text(uses.functionId());
    writer.list(
        uses.what(),
        store -> {
          writer.field(store.field());
          writer.expr(store.function());
          writer.place(store.place());
        });
  }

  /** Where what they are given is kept; it is asked for by their identities. */
  private Groups<About<SortedMap<Integer, Set<FieldRef>>>> kept() {
    Groups<About<SortedMap<Integer, Set<FieldRef>>>> groups = new Groups<>();
    program.kept().forEach((id, fields) -> groups.add(id, new About<>(id, fields)));
    return groups;
  }

  private static void writeKept(
      About<SortedMap<Integer, Set<FieldRef>>> kept, SummaryWriter writer) {
    writer.text(kept.functionId());
    writer.count(kept.what().size());
    kept.what()
        .forEach(
            (parameter, fields) -> {
              writer.count(parameter);
              writer.list(new TreeSet<>(fields), writer::field);
            });
  }

  static Map<Integer, List<FieldRef>> readKept(SummaryReader reader) {
    Map<Integer, List<FieldRef>> kept = new TreeMap<>();
    for (int left = reader.count(); left > 0; left--) {
      kept.put(reader.count(), reader.list(reader::field));
    }
    return kept;
  }

  private void writeCallers(About<Set<String>> callers, SummaryWriter writer) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String file : callers.what()) {
      Integer number = files.get(file);
      if (number != null) {
        numbers.add(number);
      }
    }
    writer.text(callers.functionId());
    writer.list(numbers, writer::count);
  }
}
