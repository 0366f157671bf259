package dev.holdfast.cache.code;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a {@link ProgramWriter} wrote. */
public class ProgramReader extends Reader {
  private static final Expr.UnaryOperator[] UNARY = Expr.UnaryOperator.values();
  private static final Expr.BinaryOperator[] BINARY = Expr.BinaryOperator.values();
  private static final FieldRef.Part[] PARTS = FieldRef.Part.values();
  private static final Node.Monitor.Action[] ACTIONS = Node.Monitor.Action.values();

  private final List<FieldRef> fields = new ArrayList<>();
  private final List<Expr.Path> paths = new ArrayList<>();
  private int line;

  /** A reader of these bytes from their beginning. */
  public ProgramReader(byte[] bytes, Sharing sharing) {
    super(bytes, sharing);
  }

  /** Reads a field. */
  public final FieldRef field() {
    int known = count();
    if (known > 0) {
      return fields.get(known - 1);
    }
    FieldRef field = sharing().shared(new FieldRef(text(), text(), constant(PARTS)));
    fields.add(field);
    return field;
  }

  /** Reads a path. */
  public final AccessPath path() {
    return value().path();
  }

  /** One object for each path is enough for all who read its value. */
  private Expr.Path value() {
    int known = count();
    if (known > 0) {
      return paths.get(known - 1);
    }
    AccessPath path = AccessPath.of(sharing().shared(root()));
    int length = count();
    for (int i = 0; i < length; i++) {
      path = path.then(sharing().shared(selector()));
    }
    Expr.Path value = new Expr.Path(path);
    paths.add(value);
    return value;
  }

  private AccessPath.Root root() {
    Tag tag = Tag.read(this);
    return switch (tag) {
      case PARAMETER -> new AccessPath.Parameter(count());
      case GIVEN -> new AccessPath.Given(count());
      case LOCAL -> new AccessPath.Local(text(), false);
      case LOCAL_OBJECT -> new AccessPath.Local(text(), true);
      case GLOBAL -> new AccessPath.Global(text());
      case RESULT -> new AccessPath.Result(number());
      case OPAQUE -> new AccessPath.Opaque(text());
      default -> throw unexpected(tag);
    };
  }

  private AccessPath.Selector selector() {
    Tag tag = Tag.read(this);
    return switch (tag) {
      case FIELD -> new AccessPath.Field(field());
      case ELEMENT -> new AccessPath.Element(text());
      case CONTAINER -> new AccessPath.Container(field());
      default -> throw unexpected(tag);
    };
  }

  private static IllegalStateException unexpected(Tag tag) {
    return new IllegalStateException("unexpected " + tag);
  }

  /** Reads a value. */
  public final Expr expr() {
    Tag tag = Tag.read(this);
    return switch (tag) {
      case CONSTANT -> sharing().shared(new Expr.Constant(longNumber()));
      case SYMBOL -> sharing().shared(new Expr.Symbol(text()));
      case PATH -> value();
      case FUNCTION -> new Expr.FunctionAddress(text(), list(this::text));
      case UNARY -> new Expr.Unary(constant(UNARY), expr());
      case BINARY -> new Expr.Binary(constant(BINARY), expr(), expr());
      case PREDICATE -> new Expr.Predicate(text(), list(this::expr));
      case UNKNOWN -> Expr.Unknown.VALUE;
      default -> throw unexpected(tag);
    };
  }

  private Callee callee() {
    Tag tag = Tag.read(this);
    return switch (tag) {
      case NAMED -> sharing().shared(new Callee.Named(text(), list(this::text)));
      case THROUGH_FIELD -> sharing().shared(new Callee.ThroughField(field()));
      case THROUGH_VALUE -> new Callee.ThroughValue(expr());
      default -> throw unexpected(tag);
    };
  }

  /** Reads a node. */
  public final Node node() {
    Tag tag = Tag.read(this);
    line += number();
    int here = line;
    int column = count();
    return switch (tag) {
      case ASSIGN -> new Node.Assign(path(), expr(), here, column);
      case CALL -> new Node.Call(callee(), list(this::expr), here, column);
      case BRANCH -> new Node.Branch(expr(), here, column);
      case SWITCH -> new Node.Switch(expr(), list(this::expr), here, column);
      case RETURN_VALUE -> new Node.Return(expr(), here, column);
      case RETURN -> new Node.Return(null, here, column);
      case MONITOR -> new Node.Monitor(constant(ACTIONS), expr(), here, column);
      case WARN -> new Node.Warn(here, column);
      case PASS -> new Node.Pass(here, column);
      default -> throw unexpected(tag);
    };
  }

  /**
   * Reads a graph.
   *
   * @param nodes gets its nodes
   * @param successors gets the successors of each
   */
  public final void graph(List<Node> nodes, List<int[]> successors) {
    int size = count();
    for (int i = 0; i < size; i++) {
      nodes.add(node());
      successors.add(successors(i));
    }
  }

  private int[] successors(int node) {
    int[] successors = new int[count()];
    for (int i = 0; i < successors.length; i++) {
      successors[i] = node + number();
    }
    return successors;
  }

  /** Reads an annotation. */
  public final AnnotationUse annotation() {
    String name = text();
    Place place = place();
    int size = count();
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      members.put(text(), member());
    }
    return new AnnotationUse(name, members, place);
  }

  private Object member() {
    Tag tag = Tag.read(this);
    return switch (tag) {
      case TEXT -> text();
      case NUMBER -> longNumber();
      case TRUE -> true;
      case FALSE -> false;
      case NAMED_CONSTANT -> new AnnotationUse.NamedConstant(text());
      case TYPE_NAME -> new AnnotationUse.TypeName(text());
      case ANNOTATION -> annotation();
      case LIST -> list(this::member);
      default -> throw unexpected(tag);
    };
  }

  /** Reads a place. */
  public final Place place() {
    return new Place(text(), count(), count());
  }
}
