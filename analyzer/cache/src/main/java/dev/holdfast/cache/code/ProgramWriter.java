package dev.holdfast.cache.code;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes parts of the program model; fields and paths that come again are numbers. */
public class ProgramWriter extends Writer {
  private final Map<FieldRef, Integer> fields = new HashMap<>();
  private final Map<AccessPath, Integer> paths = new HashMap<>();
  private int line;

  /** A writer of nothing so far. */
  public ProgramWriter() {}

  /** Writes a field. */
  public final void field(FieldRef field) {
    if (isNew(field, fields)) {
      text(field.owner());
      text(field.name());
      constant(field.part());
    }
  }

  /**
   * Writes the number that a value has among those that came before, or that it is new.
   *
   * @param known the numbers by value, which the value gets one of
   */
  protected final <T> boolean isNew(T value, Map<T, Integer> known) {
    Integer number = known.get(value);
    count(number == null ? 0 : number + 1);
    if (number == null) {
      known.put(value, known.size());
    }
    return number == null;
  }

  /** Writes a path. */
  public final void path(AccessPath path) {
    if (isNew(path, paths)) {
      root(path.root());
      list(path.selectors(), this::selector);
    }
  }

  private void root(AccessPath.Root root) {
    if (root instanceof AccessPath.Parameter parameter) {
      constant(Tag.PARAMETER);
      count(parameter.index());
    } else if (root instanceof AccessPath.Given given) {
      constant(Tag.GIVEN);
      count(given.index());
    } else if (root instanceof AccessPath.Local local) {
      constant(local.isObject() ? Tag.LOCAL_OBJECT : Tag.LOCAL);
      text(local.name());
    } else if (root instanceof AccessPath.Global global) {
      constant(Tag.GLOBAL);
      text(global.name());
    } else if (root instanceof AccessPath.Result result) {
      constant(Tag.RESULT);
      number(result.node());
    } else if (root instanceof AccessPath.Opaque opaque) {
      constant(Tag.OPAQUE);
      text(opaque.origin());
    }
  }

  private void selector(AccessPath.Selector selector) {
    if (selector instanceof AccessPath.Field into) {
      constant(Tag.FIELD);
      field(into.field());
    } else if (selector instanceof AccessPath.Element element) {
      constant(Tag.ELEMENT);
      text(element.index());
    } else if (selector instanceof AccessPath.Container out) {
      constant(Tag.CONTAINER);
      field(out.field());
    }
  }

  /** Writes a value. */
  public final void expr(Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      constant(Tag.CONSTANT);
      longNumber(constant.value());
    } else if (expr instanceof Expr.Symbol symbol) {
      constant(Tag.SYMBOL);
      text(symbol.name());
    } else if (expr instanceof Expr.Path path) {
      constant(Tag.PATH);
      path(path.path());
    } else if (expr instanceof Expr.FunctionAddress address) {
      constant(Tag.FUNCTION);
      text(address.contractKey());
      list(address.functionIds(), this::text);
    } else if (expr instanceof Expr.Unary unary) {
      constant(Tag.UNARY);
      constant(unary.operator());
      expr(unary.operand());
    } else if (expr instanceof Expr.Binary binary) {
      constant(Tag.BINARY);
      constant(binary.operator());
      expr(binary.left());
      expr(binary.right());
    } else if (expr instanceof Expr.Predicate predicate) {
      constant(Tag.PREDICATE);
      text(predicate.function());
      list(predicate.arguments(), this::expr);
    } else {
      constant(Tag.UNKNOWN);
    }
  }

  private void callee(Callee callee) {
    if (callee instanceof Callee.Named named) {
      constant(Tag.NAMED);
      text(named.contractKey());
      list(named.targets(), this::text);
    } else if (callee instanceof Callee.ThroughField through) {
      constant(Tag.THROUGH_FIELD);
      field(through.field());
    } else if (callee instanceof Callee.ThroughValue through) {
      constant(Tag.THROUGH_VALUE);
      expr(through.value());
    }
  }

  /** Writes a node. */
  public final void node(Node node) {
    if (node instanceof Node.Assign assign) {
      begin(Tag.ASSIGN, node);
      path(assign.target());
      expr(assign.value());
    } else if (node instanceof Node.Call call) {
      begin(Tag.CALL, node);
      callee(call.callee());
      list(call.arguments(), this::expr);
    } else if (node instanceof Node.Branch branch) {
      begin(Tag.BRANCH, node);
      expr(branch.condition());
    } else if (node instanceof Node.Switch choice) {
      begin(Tag.SWITCH, node);
      expr(choice.scrutinee());
      list(choice.cases(), this::expr);
    } else if (node instanceof Node.Return end && end.value() != null) {
      begin(Tag.RETURN_VALUE, node);
      expr(end.value());
    } else if (node instanceof Node.Return) {
      begin(Tag.RETURN, node);
    } else if (node instanceof Node.Monitor monitor) {
      begin(Tag.MONITOR, node);
      constant(monitor.action());
      expr(monitor.lock());
    } else if (node instanceof Node.Warn) {
      begin(Tag.WARN, node);
    } else {
      begin(Tag.PASS, node);
    }
  }

  /** Most nodes stand a few lines behind the one before. */
  private void begin(Tag tag, Node node) {
    constant(tag);
    number(node.line() - line);
    count(node.column());
    line = node.line();
  }

  /** Writes a graph: its nodes, each with its successors. */
  public final void graph(List<Node> nodes, List<int[]> successors) {
    count(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      node(nodes.get(i));
      successors(i, successors.get(i));
    }
  }

  private void successors(int node, int[] successors) {
    count(successors.length);
    for (int next : successors) {
      number(next - node);
    }
  }

  /** Writes an annotation. */
  public final void annotation(AnnotationUse use) {
    text(use.name());
    place(use.place());
    count(use.members().size());
    use.members()
        .forEach(
            (name, value) -> {
              text(name);
              member(value);
            });
  }

  private void member(Object value) {
    if (value instanceof String text) {
      constant(Tag.TEXT);
      text(text);
    } else if (value instanceof Long number) {
      constant(Tag.NUMBER);
      longNumber(number);
    } else if (value instanceof Boolean truth) {
      constant(truth ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof AnnotationUse.NamedConstant named) {
      constant(Tag.NAMED_CONSTANT);
      text(named.name());
    } else if (value instanceof AnnotationUse.TypeName type) {
      constant(Tag.TYPE_NAME);
      text(type.name());
    } else if (value instanceof AnnotationUse use) {
      constant(Tag.ANNOTATION);
      annotation(use);
    } else if (value instanceof List<?> values) {
      constant(Tag.LIST);
      list(values, this::member);
    } else {
      throw new IllegalArgumentException("no member of an annotation: " + value);
    }
  }

  /** Writes a place. */
  public final void place(Place place) {
    text(place.file());
    count(place.line());
    count(place.column());
  }
}
