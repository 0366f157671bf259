package dev.holdfast.engine.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of a function's control-flow graph.
 *
 * <p>Every node knows its line and column (from 1, 0 if unknown) in the function's file.
 */
public sealed interface Node {
  /** The line in the function's file, from 1. */
  int line();

  /** The column in that line, from 1; 0 if unknown. */
  int column();

  /** Nothing happens; a place where paths meet. */
  record Pass(int line, int column) implements Node {}

  /** The code warns that something has happened which must never be. */
  record Warn(int line, int column) implements Node {}

  /** A value is stored. */
  record Assign(AccessPath target, Expr value, int line, int column) implements Node {}

  /**
   * A call. In a Java instance call the receiver is argument 0. What it returns is the path {@code
   * AccessPath.result(index of this node)}.
   */
  record Call(Callee callee, List<Expr> arguments, int line, int column) implements Node {}

  /** A choice; successor 0 is taken if the condition is true (non-zero), else successor 1. */
  record Branch(Expr condition, int line, int column) implements Node {}

  /** A choice among constants; successor i belongs to case i, the last successor to no case. */
  record Switch(Expr scrutinee, List<Expr> cases, int line, int column) implements Node {}

  /** The function ends. */
  record Return(@Nullable Expr value, int line, int column) implements Node {}

  /** A Java monitor is entered or left. */
  record Monitor(Action action, Expr lock, int line, int column) implements Node {
    /** What is done with the monitor. */
    public enum Action {
      ENTER,
      EXIT
    }
  }
}
