package dev.holdfast.java;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.List;

/**
 * A function whose virtual calls wait for the whole class hierarchy.
 *
 * @param head all of it but its body
 * @param body its graph, with calls that have no targets yet
 * @param calls those calls
 */
record PendingFunction(Head head, BodyBuilder body, List<Call> calls) {
  /** A function without its body; see {@link Function}. */
  record Head(String id, String name, String contractKey, Extent extent, Signature signature) {}

  /** Where a function stands, from the line of its name to its last. */
  record Extent(String file, int line, int endLine) {
    boolean contains(int other) {
      return line <= other && other <= endLine;
    }
  }

  /** What a function takes and promises. */
  record Signature(List<Function.Parameter> parameters, List<AnnotationUse> annotations) {
    Signature {
      parameters = List.copyOf(parameters);
      annotations = List.copyOf(annotations);
    }
  }

  /** A call that waits. */
  sealed interface Call {
    /** The index of its node. */
    int node();

    /** What it may reach. */
    List<String> targets(String key, Hierarchy hierarchy);
  }

  /** A call bound at compile time: static, private, {@code super}, or a constructor. */
  record Bound(int node) implements Call {
    @Override
    public List<String> targets(String key, Hierarchy hierarchy) {
      return hierarchy.exactly(key);
    }
  }

  /** A call bound at run time, by what is known of its receiver. */
  record Virtual(int node, Receiver receiver) implements Call {
    @Override
    public List<String> targets(String key, Hierarchy hierarchy) {
      return hierarchy.reachable(key, receiver);
    }
  }

  Function link(Hierarchy hierarchy, FunctionFields fields) {
    for (Call call : calls) {
      if (body.node(call.node()) instanceof Node.Call open
          && open.callee() instanceof Callee.Named named) {
        String key = named.contractKey();
        List<String> targets = fields.reached(call.targets(key, hierarchy), open.arguments());
        Callee callee = new Callee.Named(key, targets);
        body.replace(
            call.node(), new Node.Call(callee, open.arguments(), open.line(), open.column()));
      }
    }
    return new Function(
        head.id(),
        head.name(),
        head.contractKey(),
        head.extent().file(),
        head.extent().line(),
        head.extent().endLine(),
        head.signature().parameters(),
        head.signature().annotations(),
        body.build());
  }
}
