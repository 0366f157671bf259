package dev.holdfast.cache.summaries;

import dev.holdfast.engine.interpret.Candidates;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What some files of a program mention that is not theirs alone. A header has hundreds of
 * functions, of which its includer calls a few: what the others mention does not matter.
 */
final class Mentioned {
  private final Program program;
  private final SortedSet<String> types = new TreeSet<>();
  private final SortedSet<FieldRef> slots = new TreeSet<>();
  private final SortedMap<String, String> functions = new TreeMap<>();
  private final Set<String> reached = new HashSet<>();
  private final Deque<Function> open = new ArrayDeque<>();

  private Mentioned(Program program) {
    this.program = program;
  }

  static Mentioned in(Program program, Set<String> files) {
    Mentioned mentioned = new Mentioned(program);
    for (Function function : program.functions().values()) {
      if (files.contains(function.file())) {
        mentioned.reach(function);
      }
    }
    program.stores().values().forEach(list -> list.forEach(s -> mentioned.value(s.function())));
    while (!mentioned.open.isEmpty()) {
      mentioned.open.remove().body().nodes().forEach(mentioned::node);
    }
    return mentioned;
  }

  private void reach(Function function) {
    if (reached.add(function.id())) {
      open.add(function);
    }
  }

  /** The types whose fields are mentioned. */
  SortedSet<String> types() {
    return types;
  }

  /** The fields that functions are called through. */
  SortedSet<FieldRef> slots() {
    return slots;
  }

  /** The functions of other programs, by identity, with their names. */
  SortedMap<String, String> functions() {
    return functions;
  }

  private void node(Node node) {
    if (node instanceof Node.Call call) {
      callee(call.callee());
      call.arguments().forEach(this::value);
    } else if (node instanceof Node.Assign assign) {
      path(assign.target());
      value(assign.value());
    } else if (node instanceof Node.Branch branch) {
      value(branch.condition());
    } else if (node instanceof Node.Switch choice) {
      value(choice.scrutinee());
    } else if (node instanceof Node.Return end && end.value() != null) {
      value(end.value());
    }
  }

  private void callee(Callee callee) {
    if (callee instanceof Callee.Named named) {
      function(named.contractKey(), named.targets());
    } else if (callee instanceof Callee.ThroughField through) {
      slots.add(through.field());
      types.add(through.field().owner());
    } else if (callee instanceof Callee.ThroughValue through) {
      value(through.value());
    }
  }

  private void value(Expr value) {
    if (value instanceof Expr.FunctionAddress address) {
      function(address.contractKey(), address.functionIds());
    }
    Terms.anyPath(value, this::path);
  }

  /** Goes on to the next path. */
  private boolean path(AccessPath path) {
    for (AccessPath.Selector selector : path.selectors()) {
      if (selector instanceof AccessPath.Field field) {
        types.add(field.field().owner());
      }
    }
    return false;
  }

  private void function(String contractKey, List<String> ids) {
    for (String id : ids) {
      Function own = program.function(id);
      if (own != null) {
        reach(own);
      } else {
        functions.put(id, Candidates.simpleName(contractKey));
      }
    }
  }
}
