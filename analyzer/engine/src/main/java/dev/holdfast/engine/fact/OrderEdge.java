package dev.holdfast.engine.fact;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One lock class is taken while another is held.
 *
 * @param first the class that is held
 * @param second the class that is taken
 * @param witness how it comes about
 */
public record OrderEdge(Node first, Node second, Witness witness) {
  /**
   * A side of the edge.
   *
   * @param lockClass the class with its subclass
   * @param kind the kind of its locks
   * @param mode how it is held or taken
   */
  public record Node(String lockClass, LockKind kind, LockMode mode) {}

  /**
   * How an edge comes about.
   *
   * @param held to the place where the first lock is taken; null if a contract says it is held
   * @param granted the contract that says so; null if the program takes it itself
   * @param taken to the place where the second lock is taken
   * @param gates the other lock classes held then
   * @param confidence how sure the chain is
   */
  public record Witness(
      @Nullable Trace held,
      Cause.@Nullable Granted granted,
      Trace taken,
      SortedSet<String> gates,
      Confidence confidence) {}
}
