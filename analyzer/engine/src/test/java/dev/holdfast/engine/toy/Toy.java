package dev.holdfast.engine.toy;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds programs from nested statements; every statement gets a line of its own. */
public final class Toy {
  private final Program.Builder program = new Program.Builder();
  private final Set<String> defined;
  private String file = "toy.c";
  private int line;

  /** A statement: adds its nodes after the open ends and returns the new open ends. */
  public interface Statement {
    List<Integer> emit(Toy toy, BodyBuilder body, List<Integer> ends);
  }

  /** A program in which calls of the named functions have these as their targets. */
  public Toy(String... defined) {
    this.defined = Set.of(defined);
  }

  /** Puts the functions that follow into another file. */
  public Toy in(String path) {
    file = path;
    return this;
  }

  /** Adds a function with so many parameters. */
  public Toy function(String name, int parameters, Statement... statements) {
    BodyBuilder body = new BodyBuilder();
    int first = ++line;
    List<Integer> ends = List.of(body.add(new Node.Pass(first, 0)));
    ends = sequence(statements).emit(this, body, ends);
    int last = ++line;
    for (int end : ends) {
      body.addAfter(end, new Node.Return(null, last, 0));
    }
    List<Function.Parameter> list = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      list.add(new Function.Parameter("p" + i, "", List.of()));
    }
    program.add(new Function(name, name, name, file, first, last, list, List.of(), body.build()));
    return this;
  }

  /** Stores a function in a field. */
  public Toy store(String owner, String field, String function) {
    program.add(
        new FieldStore(new FieldRef(owner, field), address(function), new Place(file, ++line, 0)));
    return this;
  }

  public Program build() {
    return program.build();
  }

  /** The address of a function of the program. */
  public Expr.FunctionAddress address(String function) {
    return new Expr.FunctionAddress(
        function, defined.contains(function) ? List.of(function) : List.of());
  }

  /** Parameter 0, 1, … and the fields behind it: {@code p(0, "dev.mutex")}. */
  public static Expr p(int index, String... fields) {
    return new Expr.Path(along(AccessPath.parameter(index), fields));
  }

  /** A local variable and the fields behind it. */
  public static Expr local(String name, String... fields) {
    return new Expr.Path(along(AccessPath.local(name), fields));
  }

  /** A global variable. */
  public static Expr global(String name) {
    return new Expr.Path(AccessPath.global(name));
  }

  public static Expr number(long value) {
    return new Expr.Constant(value);
  }

  public static Expr not(Expr operand) {
    return new Expr.Unary(Expr.UnaryOperator.NOT, operand);
  }

  public static Expr binary(Expr left, Expr.BinaryOperator operator, Expr right) {
    return new Expr.Binary(operator, left, right);
  }

  private static AccessPath along(AccessPath root, String... fields) {
    AccessPath path = root;
    for (String field : fields) {
      int dot = field.indexOf('.');
      path = path.field(field.substring(0, dot), field.substring(dot + 1));
    }
    return path;
  }

  /** One after the other. */
  public static Statement sequence(Statement... statements) {
    return (toy, body, ends) -> {
      List<Integer> open = ends;
      for (Statement statement : statements) {
        open = statement.emit(toy, body, open);
      }
      return open;
    };
  }

  /** A call whose result is dropped. */
  public static Statement call(String callee, Expr... arguments) {
    return callInto(null, callee, arguments);
  }

  /** A call whose result goes to a local variable. */
  public static Statement callInto(@Nullable String local, String callee, Expr... arguments) {
    return (toy, body, ends) -> {
      List<String> targets = toy.defined.contains(callee) ? List.of(callee) : List.of();
      int node =
          append(
              body,
              ends,
              new Node.Call(
                  new Callee.Named(callee, targets), Arrays.asList(arguments), ++toy.line, 0));
      if (local == null) {
        return List.of(node);
      }
      Expr result = new Expr.Path(AccessPath.result(node));
      return List.of(
          body.addAfter(node, new Node.Assign(AccessPath.local(local), result, toy.line, 0)));
    };
  }

  /** A call after which a local variable holds what was stored through one of the arguments. */
  public static Statement callStoring(
      String local, int argument, String callee, Expr... arguments) {
    return (toy, body, ends) -> {
      int node = call(callee, arguments).emit(toy, body, ends).get(0);
      Expr stored = new Expr.Path(AccessPath.result(node).stored(argument));
      return List.of(
          body.addAfter(node, new Node.Assign(AccessPath.local(local), stored, toy.line, 0)));
    };
  }

  /** A call through a field. */
  public static Statement callThrough(String owner, String field, Expr... arguments) {
    return (toy, body, ends) ->
        List.of(
            append(
                body,
                ends,
                new Node.Call(
                    new Callee.ThroughField(new FieldRef(owner, field)),
                    Arrays.asList(arguments),
                    ++toy.line,
                    0)));
  }

  /** An assignment to a local variable. */
  public static Statement assign(String local, Expr value) {
    return (toy, body, ends) ->
        List.of(append(body, ends, new Node.Assign(AccessPath.local(local), value, ++toy.line, 0)));
  }

  /** An assignment to whatever the path leads to. */
  public static Statement store(AccessPath target, Expr value) {
    return (toy, body, ends) ->
        List.of(append(body, ends, new Node.Assign(target, value, ++toy.line, 0)));
  }

  /** A warning of what must never be. */
  public static Statement warn() {
    return (toy, body, ends) -> List.of(append(body, ends, new Node.Warn(++toy.line, 0)));
  }

  /** A choice. */
  public static Statement choose(Expr condition, Statement then, Statement otherwise) {
    return (toy, body, ends) -> {
      int branch = append(body, ends, new Node.Branch(condition, ++toy.line, 0));
      int yes = body.addAfter(branch, new Node.Pass(toy.line, 0));
      int no = body.addAfter(branch, new Node.Pass(toy.line, 0));
      List<Integer> open = new ArrayList<>(then.emit(toy, body, List.of(yes)));
      open.addAll(otherwise.emit(toy, body, List.of(no)));
      return open;
    };
  }

  /** A choice without an alternative. */
  public static Statement when(Expr condition, Statement... then) {
    return choose(condition, sequence(then), sequence());
  }

  /** A loop that ends at any time. */
  public static Statement loop(Statement... statements) {
    return (toy, body, ends) -> {
      int head = append(body, ends, new Node.Pass(++toy.line, 0));
      int branch = body.addAfter(head, new Node.Branch(Expr.Unknown.VALUE, toy.line, 0));
      int inside = body.addAfter(branch, new Node.Pass(toy.line, 0));
      int after = body.addAfter(branch, new Node.Pass(toy.line, 0));
      for (int end : sequence(statements).emit(toy, body, List.of(inside))) {
        body.connect(end, head);
      }
      return List.of(after);
    };
  }

  /** The end of the function. */
  public static Statement returns(@Nullable Expr value) {
    return (toy, body, ends) -> {
      append(body, ends, new Node.Return(value, ++toy.line, 0));
      return List.of();
    };
  }

  private static int append(BodyBuilder body, List<Integer> ends, Node node) {
    int index = body.add(node);
    for (int end : ends) {
      body.connect(end, index);
    }
    return index;
  }
}
