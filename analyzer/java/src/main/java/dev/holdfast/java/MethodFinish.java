package dev.holdfast.java;

import dev.holdfast.engine.program.Function;
import java.util.ArrayList;
import java.util.List;

/** Puts a head on the graph of a method. */
final class MethodFinish {
  private final ClassScope scope;
  private final UnitReader unit;

  MethodFinish(ClassScope scope, UnitReader unit) {
    this.scope = scope;
    this.unit = unit;
  }

  /** {@code this}, as the first parameter of instance methods. */
  Function.Parameter self() {
    return new Function.Parameter("this", scope.name(), List.of());
  }

  /** Ends a method that takes {@code this} at most. */
  void finish(FunctionWriter writer, String key, int line, int endLine) {
    List<Function.Parameter> parameters = new ArrayList<>();
    if (writer.isInstance()) {
      parameters.add(self());
    }
    finish(
        writer,
        key,
        new PendingFunction.Extent(unit.file().path(), line, endLine),
        new PendingFunction.Signature(parameters, List.of()));
  }

  /** Ends a method that has no body but a contract. */
  void declare(
      FunctionWriter writer, PendingFunction.Extent extent, PendingFunction.Signature signature) {
    PendingFunction.Head head =
        new PendingFunction.Head(writer.id(), writer.displayName(), writer.id(), extent, signature);
    unit.collector().declare(new PendingFunction(head, writer.body(), List.of()));
  }

  void finish(
      FunctionWriter writer,
      String key,
      PendingFunction.Extent extent,
      PendingFunction.Signature signature) {
    writer.statements().end(extent.endLine());
    unit.collector().define(key, writer.id());
    unit.finish(
        new PendingFunction.Head(writer.id(), writer.displayName(), key, extent, signature),
        writer);
  }
}
