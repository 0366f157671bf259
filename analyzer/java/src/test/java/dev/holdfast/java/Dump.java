package dev.holdfast.java;

import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints the graph of a function: the nodes that can be reached, without those at which nothing
 * happens, numbered in the order of a walk in depth, each with its successors.
 */
final class Dump {
  private static final Pattern THROWN = Pattern.compile("\\$thrown\\d+");
  private static final Pattern RESULT = Pattern.compile("result@(\\d+)");

  private final Body body;
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

  private Dump(Body body) {
    this.body = body;
  }

  static String of(Function function) {
    return new Dump(function.body()).print();
  }

  private String print() {
    firstNodes(0, new LinkedHashSet<>()).forEach(this::number);
    StringBuilder text = new StringBuilder();
    numbers.forEach((node, number) -> text.append(line(node, number)).append('\n'));
    return text.toString();
  }

  private void number(int node) {
    if (numbers.putIfAbsent(node, numbers.size() + 1) == null) {
      for (int i = 0; i < body.successorCount(node); i++) {
        firstNodes(body.successor(node, i), new LinkedHashSet<>()).forEach(this::number);
      }
    }
  }

  private List<Integer> firstNodes(int node, Set<Integer> seen) {
    if (!(body.node(node) instanceof Node.Pass)) {
      return List.of(node);
    }
    List<Integer> found = new ArrayList<>();
    if (seen.add(node)) {
      for (int i = 0; i < body.successorCount(node); i++) {
        found.addAll(firstNodes(body.successor(node, i), seen));
      }
    }
    return found;
  }

  private String line(int node, int number) {
    List<String> next = new ArrayList<>();
    for (int i = 0; i < body.successorCount(node); i++) {
      for (int successor : firstNodes(body.successor(node, i), new LinkedHashSet<>())) {
        next.add(String.valueOf(numbers.get(successor)));
      }
    }
    String text = renumbered(number + " " + text(body.node(node)));
    return next.isEmpty() ? text : text + " -> " + String.join(" ", next);
  }

  private String renumbered(String text) {
    String results = RESULT.matcher(text).replaceAll(match -> number(match.group(1)));
    return THROWN.matcher(results).replaceAll("thrown").replace("\n", " ");
  }

  private String number(String node) {
    return Matcher.quoteReplacement("r" + numbers.get(Integer.valueOf(node)));
  }

  private static String text(Node node) {
    if (node instanceof Node.Assign assign) {
      return assign.target() + " = " + assign.value();
    }
    if (node instanceof Node.Call call) {
      return text(call);
    }
    if (node instanceof Node.Branch branch) {
      return "if " + branch.condition();
    }
    if (node instanceof Node.Switch choice) {
      return "switch " + choice.scrutinee() + " " + choice.cases();
    }
    if (node instanceof Node.Return end) {
      return end.value() == null ? "return" : "return " + end.value();
    }
    Node.Monitor monitor = (Node.Monitor) node;
    return monitor.action().toString().toLowerCase(java.util.Locale.ROOT) + " " + monitor.lock();
  }

  private static String text(Node.Call call) {
    Callee.Named callee = (Callee.Named) call.callee();
    String arguments =
        call.arguments().stream().map(Expr::toString).collect(Collectors.joining(", ", "(", ")"));
    String targets =
        callee.targets().isEmpty() || callee.targets().equals(List.of(callee.contractKey()))
            ? ""
            : " " + callee.targets();
    String known = callee.targets().isEmpty() ? "call " : "call* ";
    return known + callee.contractKey() + arguments + targets;
  }
}
