package dev.holdfast.engine.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewObjectsTest {
  private static final AccessPath MADE = AccessPath.result(0);
  private static final AccessPath VARIABLE = AccessPath.local("v");
  private static final Node CONSTRUCTION =
      call("A#<init>()", AccessPath.result(0), AccessPath.parameter(1));

  private static Node call(String key, AccessPath... arguments) {
    List<Expr> values =
        List.of(arguments).stream().map(path -> (Expr) new Expr.Path(path)).toList();
    return new Node.Call(new Callee.Named(key, List.of(key)), values, 1, 0);
  }

  private static Node assign(AccessPath target, AccessPath value) {
    return new Node.Assign(target, new Expr.Path(value), 1, 0);
  }

  /** A node after all that is done with the object. */
  private static final int END = 2;

  private static NewObjects in(String name, Node... nodes) {
    Function function = function(name, new Node.Return(null, 2, 0), nodes);
    Program program = new Program.Builder().constructor("A#<init>()").add(function).build();
    return NewObjects.of(function, new Makers(program));
  }

  private static boolean isMaker(Expr returned, Node... nodes) {
    Function maker = function("A#of()", new Node.Return(returned, 2, 0), nodes);
    Program program = new Program.Builder().constructor("A#<init>()").add(maker).build();
    Function user = function("f", new Node.Return(null, 2, 0), call("A#of()"));
    return NewObjects.of(user, new Makers(program)).hold(MADE, 1);
  }

  private static Function function(String name, Node.Return end, Node... nodes) {
    BodyBuilder body = new BodyBuilder();
    int last = body.add(nodes[0]);
    for (Node node : List.of(nodes).subList(1, nodes.length)) {
      last = body.addAfter(last, node);
    }
    body.addAfter(last, end);
    return new Function(name, name, name, "A.java", 1, 2, List.of(), List.of(), body.build());
  }

  @Test
  void holdTheMonitorsOfTheirFields() {
    NewObjects objects = in("f", CONSTRUCTION);

    assertThat(objects.hold(MADE, END)).isTrue();
    assertThat(objects.hold(MADE.field("A", "lock"), END)).isTrue();
    assertThat(objects.hold(MADE.field("A", "b").field("B", "lock"), END)).isFalse();
    assertThat(objects.hold(AccessPath.parameter(0), END)).isFalse();
  }

  @Test
  void areShownByAStoreThatOthersSee() {
    NewObjects objects =
        in("f", CONSTRUCTION, assign(AccessPath.parameter(0).field("B", "a"), MADE));

    assertThat(objects.hold(MADE, END)).isFalse();
  }

  @Test
  void areShownUnderTheNameOfAVariable() {
    NewObjects objects =
        in("f", CONSTRUCTION, assign(VARIABLE, MADE), call("g", AccessPath.parameter(0), VARIABLE));

    assertThat(objects.hold(MADE, END)).isFalse();
  }

  @Test
  void areNotShownByCallsOfTheirOwnMethodsOrByAVariable() {
    NewObjects objects = in("f", CONSTRUCTION, assign(VARIABLE, MADE), call("A#start()", VARIABLE));

    assertThat(objects.hold(MADE, END)).isTrue();
  }

  @Test
  void areNoResultsOfOtherCalls() {
    assertThat(in("f", call("A#get()", AccessPath.parameter(0))).hold(MADE, END)).isFalse();
  }

  @Test
  void areWhatAConstructorIsStillMaking() {
    assertThat(in("A#<init>()", new Node.Pass(1, 0)).hold(AccessPath.parameter(0), END)).isTrue();
    assertThat(in("A#f()", new Node.Pass(1, 0)).hold(AccessPath.parameter(0), END)).isFalse();
  }

  @Test
  void areNotShownYetBeforeTheyAre() {
    NewObjects objects = in("f", CONSTRUCTION, call("g", AccessPath.parameter(0), MADE));

    assertThat(objects.hold(MADE, 0)).isTrue();
    assertThat(objects.hold(MADE, 1)).isFalse();
  }

  @Test
  void comeOfAMakerToo() {
    assertThat(isMaker(new Expr.Path(MADE), CONSTRUCTION)).isTrue();
    assertThat(isMaker(new Expr.Path(VARIABLE), CONSTRUCTION, assign(VARIABLE, MADE))).isTrue();
  }

  @Test
  void comeOfNoneThatShowsThemOrReturnsOthers() {
    Node stored = assign(AccessPath.parameter(0).field("B", "a"), MADE);
    Node other = assign(VARIABLE, AccessPath.parameter(0).field("B", "a"));

    assertThat(isMaker(new Expr.Path(MADE), CONSTRUCTION, stored)).isFalse();
    assertThat(isMaker(new Expr.Path(VARIABLE), CONSTRUCTION, assign(VARIABLE, MADE), other))
        .isFalse();
    assertThat(isMaker(Expr.Constant.ZERO, CONSTRUCTION)).isFalse();
  }
}
