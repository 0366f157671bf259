package dev.holdfast.cache.summaries;

import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The functions that code of other files may call: by their names, or since they are stored in
 * fields.
 */
final class SavedFunctions {
  private final SortedMap<String, List<Function>> byFile = new TreeMap<>();
  private final Analyzer.Summaries summaries;

  SavedFunctions(Program program, Analyzer.Summaries summaries) {
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

  /** Those of each file. */
  SortedMap<String, List<Function>> byFile() {
    return byFile;
  }

  /** Each file by its number. */
  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new TreeMap<>();
    byFile.keySet().forEach(file -> numbers.put(file, numbers.size()));
    return numbers;
  }

  /** What is saved of the functions of a file. */
  byte[] bytes(String file) {
    List<Function> functions = byFile.getOrDefault(file, List.of());
    TracedFunctions traced = new TracedFunctions();
    for (Function function : functions) {
      traced.add(function);
    }
    functions.forEach(function -> traced.add(summaries.of(function.id())));
    SummaryWriter writer = new SummaryWriter();
    writer.functions(traced);
    writer.list(functions, function -> one(function, writer));
    return writer.toBytes();
  }

  private void one(Function function, SummaryWriter writer) {
    Summary summary = summaries.of(function.id());
    writer.function(function);
    writer.optional(summary.equals(Summary.NEUTRAL) ? null : summary, writer::summary);
  }
}
