package dev.holdfast.c;

import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;

/** Writes functions as text, one line for each node, with the full names of fields. */
final class ProgramText {
  private ProgramText() {}

  static String of(Function function) {
    StringBuilder text = new StringBuilder();
    Body body = function.body();
    for (int i = 0; i < body.size(); i++) {
      text.append(i).append(": ").append(of(body.node(i)));
      List<String> next = new ArrayList<>();
      for (int n = 0; n < body.successorCount(i); n++) {
        next.add(String.valueOf(body.successor(i, n)));
      }
      boolean falls = next.equals(List.of(String.valueOf(i + 1)));
      if (!next.isEmpty() && !falls) {
        text.append(" -> ").append(String.join(",", next));
      }
      text.append('\n');
    }
    return text.toString();
  }

  static String of(Node node) {
    if (node instanceof Node.Assign assign) {
      return PathText.of(assign.target()) + " = " + PathText.of(assign.value());
    }
    if (node instanceof Node.Call call) {
      return callee(call.callee()) + call.arguments().stream().map(PathText::of).toList();
    }
    if (node instanceof Node.Branch branch) {
      return "if " + PathText.of(branch.condition());
    }
    if (node instanceof Node.Switch choice) {
      return "switch "
          + PathText.of(choice.scrutinee())
          + choice.cases().stream().map(PathText::of).toList();
    }
    if (node instanceof Node.Return end) {
      return end.value() == null ? "return" : "return " + PathText.of(end.value());
    }
    return node instanceof Node.Warn ? "warn" : "pass";
  }

  private static String callee(Callee callee) {
    if (callee instanceof Callee.Named named) {
      return named.contractKey() + (named.targets().isEmpty() ? "" : named.targets().toString());
    }
    if (callee instanceof Callee.ThroughField through) {
      return "*" + through.field();
    }
    return "*" + PathText.of(((Callee.ThroughValue) callee).value());
  }
}
