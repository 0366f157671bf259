package dev.holdfast.cache.summaries;

import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Which files call the functions of other files by their names. */
final class Callers {
  private final Program program;
  private final ConcurrentMap<String, Set<String>> files = new ConcurrentHashMap<>();

  private Callers(Program program) {
    this.program = program;
  }

  /** The files, by the identity of the function that they call. */
  static SortedMap<String, Set<String>> of(Program program) {
    Callers callers = new Callers(program);
    program.functions().values().parallelStream().forEach(callers::add);
    return new TreeMap<>(callers.files);
  }

  private void add(Function caller) {
    for (Node node : caller.body().nodes()) {
      if (node instanceof Node.Call call && call.callee() instanceof Callee.Named named) {
        named.targets().forEach(id -> add(id, caller));
      }
    }
  }

  private void add(String id, Function caller) {
    Function callee = program.exports().containsKey(id) ? program.function(id) : null;
    if (callee != null && !callee.file().equals(caller.file())) {
      files.computeIfAbsent(id, any -> ConcurrentHashMap.newKeySet()).add(caller.file());
    }
  }
}
