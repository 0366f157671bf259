package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.OrderCycle;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.order.LockOrderGraph;
import dev.holdfast.engine.order.Users;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.List;

/** The lock orders of a program, and the cycles in which they take part. */
final class Orders {
  private final Program program;
  private final LockOrderGraph own;
  private final LockOrderGraph all;

  private Orders(Program program, LockOrderGraph own, LockOrderGraph all) {
    this.program = program;
    this.own = own;
    this.all = all;
  }

  /** Judges the edges of a program, and adds those elsewhere that can close cycles with them. */
  static Orders of(List<OrderEdge> edges, Knowledge knowledge, Elsewhere elsewhere) {
    Program program = knowledge.program();
    LentLocks lent = LentLocks.in(program, edges);
    List<OrderEdge> judged =
        ClassesSetAtRunTime.in(knowledge, edges).judged(edges).stream().map(lent::judged).toList();
    List<OrderEdge> found = InheritedMonitors.widened(judged, program);
    Users users =
        new Users(knowledge.contracts()::dividedAmong, knowledge.contracts().alternatives());
    LockOrderGraph own = new LockOrderGraph(found, users);
    List<OrderEdge> others = new ArrayList<>(elsewhere.closing(own.edges()));
    others.removeIf(edge -> isOf(edge, program));
    if (others.isEmpty()) {
      return new Orders(program, own, own);
    }
    others.addAll(found);
    return new Orders(program, own, new LockOrderGraph(others, users));
  }

  private static boolean isOf(OrderEdge edge, Program program) {
    return program.function(edge.witness().taken().function().id()) != null;
  }

  /** The program's edges. */
  LockOrderGraph own() {
    return own;
  }

  /** The cycles with an edge of the program. */
  List<OrderCycle> cycles() {
    return all.cycles(own).stream()
        .filter(cycle -> cycle.edges().stream().anyMatch(edge -> isOf(edge, program)))
        .toList();
  }
}
