package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.summary.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the functions do that code of other files may call: by their names, or since they are stored
 * in fields.
 */
final class SavedFunctions {
  private final SortedMap<String, List<Function>> byFile = new TreeMap<>();
  private final Program program;
  private final Analyzer.Summaries summaries;

  SavedFunctions(Program program, Analyzer.Summaries summaries) {
    this.program = program;
    this.summaries = summaries;
    TreeSet<String> ids = new TreeSet<>(program.exports().keySet());
    for (List<FieldStore> stores : program.stores().values()) {
      stores.forEach(store -> ids.addAll(store.function().functionIds()));
    }
    for (String id : ids) {
      Function function = program.function(id);
      if (function != null) {
        byFile.computeIfAbsent(function.file(), file -> new ArrayList<>()).add(function);
      }
    }
  }

  /** The files that they are in. */
  Set<String> files() {
    return byFile.keySet();
  }

  void save(Archive.Writer archive) throws IOException {
    List<List<Function>> functions = List.copyOf(byFile.values());
    archive.add(byFile.keySet().stream().map(Key::file).toList(), n -> bytes(functions.get(n)));
  }

  private byte[] bytes(List<Function> functions) {
    TracedFunctions traced = new TracedFunctions();
    functions.forEach(traced::add);
    functions.forEach(function -> traced.add(summaries.of(function.id())));
    SummaryWriter writer = new SummaryWriter();
    writer.functions(traced);
    writer.list(
        functions,
        function -> {
          Summary summary = summaries.of(function.id());
          writer.function(function);
          writer.optional(summary.equals(Summary.NEUTRAL) ? null : summary, writer::summary);
        });
    constants(functions, writer);
    return writer.toBytes();
  }

  /** The constants that conditions and values ask for. */
  private void constants(List<Function> functions, SummaryWriter writer) {
    MentionedConstants constants = new MentionedConstants(program.constants());
    functions.forEach(function -> constants.add(summaries.of(function.id())));
    writer.count(constants.values().size());
    constants
        .values()
        .forEach(
            (name, value) -> {
              writer.text(name);
              writer.expr(value);
            });
  }

  /**
   * What is known of the functions of a file.
   *
   * @param summaries what those do that do anything that matters, by identity
   * @param constants the values of the constants that this is about
   */
  record OfFile(Map<String, Summary> summaries, Map<String, Expr> constants) {
    static final OfFile NONE = new OfFile(Map.of(), Map.of());

    Summary summary(String id) {
      return summaries.getOrDefault(id, Summary.NEUTRAL);
    }
  }

  /** Reads what is known of those of a file. */
  static OfFile read(SummaryReader reader) {
    reader.functions();
    Map<String, Summary> summaries = new HashMap<>();
    for (int left = reader.count(); left > 0; left--) {
      String id = reader.function().id();
      Summary summary = reader.optional(reader::summary);
      if (summary != null) {
        summaries.put(id, summary);
      }
    }
    Map<String, Expr> constants = new TreeMap<>();
    for (int left = reader.count(); left > 0; left--) {
      constants.put(reader.text(), reader.expr());
    }
    return new OfFile(summaries, constants);
  }
}
