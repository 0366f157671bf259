package dev.holdfast.cache.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;

/** What is read is what was written. */
class ProgramFormTest {
  private static final AccessPath PATH =
      AccessPath.parameter(300).field("vhost_dev", "vqs").element("i").field("", "mutex");

  private final ProgramWriter writer = new ProgramWriter();

  private ProgramReader reader() {
    return new ProgramReader(writer.toBytes(), Reader.Sharing.NONE);
  }

  @Test
  void numbers() {
    int[] numbers = {0, 1, -1, 63, 64, 127, 128, 1 << 20, Integer.MAX_VALUE, Integer.MIN_VALUE};
    long[] longs = {
      0, -1, 1L << 27, 1L << 28, -(1L << 55), 1L << 56, Long.MAX_VALUE, Long.MIN_VALUE
    };
    for (int number : numbers) {
      writer.count(number);
      writer.number(number);
    }
    for (long number : longs) {
      writer.longNumber(number);
    }
    ProgramReader reader = reader();
    for (int number : numbers) {
      assertThat(reader.count()).isEqualTo(number);
      assertThat(reader.number()).isEqualTo(number);
    }
    for (long number : longs) {
      assertThat(reader.longNumber()).isEqualTo(number);
    }
    assertThat(reader.isAtEnd()).isTrue();
  }

  @Test
  void textsOnceEach() {
    String long1 = "long ".repeat(1000);
    List<String> texts = List.of("", "a", "ä€\uD83D\uDD12", "a", long1, long1, "");
    writer.list(texts, writer::text);
    assertThat(writer.toBytes().length).isLessThan(5100);
    ProgramReader reader = reader();
    assertThat(reader.list(reader::text)).isEqualTo(texts);
  }

  @Test
  void values() {
    List<Expr> values =
        List.of(
            new Expr.Constant(Long.MIN_VALUE),
            new Expr.Symbol("GFP_KERNEL"),
            new Expr.Path(PATH),
            new Expr.FunctionAddress("f", List.of("a.c:f", "b.c:f")),
            new Expr.Unary(Expr.UnaryOperator.NOT, new Expr.Path(PATH)),
            new Expr.Binary(Expr.BinaryOperator.SUBTRACT, Expr.Unknown.VALUE, Expr.Constant.ONE),
            new Expr.Predicate("in_atomic", List.of(new Expr.Path(AccessPath.global("a.c:x")))),
            Expr.Unknown.VALUE);
    writer.list(values, writer::expr);
    ProgramReader reader = reader();
    assertThat(reader.list(reader::expr)).isEqualTo(values);
    assertThat(reader.isAtEnd()).isTrue();
  }

  @Test
  void pathsOfAllKinds() {
    AccessPath longest = AccessPath.of(new AccessPath.Opaque("gone3"));
    for (int i = 0; i < 2 * AccessPath.MAX_SELECTORS; i++) {
      longest = longest.field("node", "next");
    }
    List<AccessPath> paths =
        List.of(
            PATH,
            AccessPath.local("i@2").then(AccessPath.Element.UNKNOWN),
            AccessPath.result(70_000).containerOf(new FieldRef("outer", "inner")),
            AccessPath.result(3).stored(1),
            longest,
            PATH);
    writer.list(paths, writer::path);
    ProgramReader reader = reader();
    assertThat(reader.list(reader::path)).isEqualTo(paths);
  }

  @Test
  void graphsOfAllKindsOfNodes() {
    Expr lock = new Expr.Path(PATH);
    List<Node> nodes =
        List.of(
            new Node.Pass(10, 2),
            new Node.Warn(11, 3),
            new Node.Assign(PATH, Expr.Constant.ZERO, 9, 0),
            new Node.Call(new Callee.Named("f", List.of("f", "g")), List.of(lock, lock), 4000, 7),
            new Node.Call(new Callee.ThroughField(new FieldRef("ops", "f")), List.of(), 1, 1),
            new Node.Call(new Callee.ThroughValue(lock), List.of(), 1, 1),
            new Node.Branch(lock, 5, 5),
            new Node.Switch(lock, List.of(Expr.Constant.ONE, new Expr.Symbol("A")), 6, 6),
            new Node.Monitor(Node.Monitor.Action.EXIT, lock, 7, 7),
            new Node.Return(lock, 8, 8),
            new Node.Return(null, 8, 8));
    List<int[]> successors = new ArrayList<>();
    nodes.forEach(node -> successors.add(new int[] {0, 9, 5}));
    successors.set(10, new int[0]);
    writer.graph(nodes, successors);
    List<Node> readNodes = new ArrayList<>();
    List<int[]> readSuccessors = new ArrayList<>();
    reader().graph(readNodes, readSuccessors);
    assertThat(readNodes).isEqualTo(nodes);
    assertThat(readSuccessors.toArray(int[][]::new))
        .isDeepEqualTo(successors.toArray(int[][]::new));
  }

  @Test
  void annotations() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("value", "q.lock");
    members.put("count", -7L);
    members.put("on", true);
    members.put("off", false);
    members.put("mode", new AnnotationUse.NamedConstant("SHARED"));
    members.put("type", new AnnotationUse.TypeName("a.B"));
    Place place = new Place("a.c", 3, 4);
    members.put("inner", List.of(new AnnotationUse("Inner", Map.of(), place), "text"));
    AnnotationUse use = new AnnotationUse("dev.holdfast.annotation.MustHold", members, place);
    writer.annotation(use);
    assertThat(reader().annotation()).isEqualTo(use);
  }

  @Test
  void whatIsNoFormIsRefused() {
    writer.count(10_000);
    ProgramReader reader = reader();
    assertThatThrownBy(reader::expr).isInstanceOf(RuntimeException.class);
  }
}
