package dev.holdfast.engine.state;

import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call chain: a node in a function and, if that node is a call on the way, the rest of the chain
 * in the callee. Chains share their tails, so that a caller's costs one object.
 *
 * @param function the function
 * @param node the index of the node
 * @param deeper the chain in the callee, or null if the chain ends here
 * @param length the number of nodes in the chain
 */
public record Trace(Function function, int node, @Nullable Trace deeper, int length) {
  /** Shorter chains first; equally long ones by their places. */
  public static final Comparator<Trace> ORDER = Trace::compare;

  /** A chain of one node. */
  public static Trace at(Function function, int node) {
    return new Trace(function, node, null, 1);
  }

  /** The chain of a call and what happens in the callee. */
  public static Trace call(Function function, int node, Trace deeper) {
    return new Trace(function, node, deeper, deeper.length + 1);
  }

  /** Where the chain begins. */
  public Place place() {
    return function.placeOf(function.body().node(node));
  }

  /** The chain's parts, outermost first. */
  public List<Trace> parts() {
    List<Trace> parts = new ArrayList<>(length);
    for (Trace part = this; part != null; part = part.deeper) {
      parts.add(part);
    }
    return parts;
  }

  /** Whether the function that the chain begins in is called again on it. */
  public boolean comesBack() {
    for (Trace part = deeper; part != null; part = part.deeper) {
      if (part.function.id().equals(function.id())) {
        return true;
      }
    }
    return false;
  }

  /** The last part: where it happens. */
  public Trace last() {
    Trace part = this;
    while (part.deeper != null) {
      part = part.deeper;
    }
    return part;
  }

  @SuppressWarnings("ReferenceEquality") // Chains share their tails: what is one object is equal.
  private static int compare(Trace left, Trace right) {
    Trace a = left;
    Trace b = right;
    if (a.length != b.length) {
      return Integer.compare(a.length, b.length);
    }
    while (a != null && b != null) {
      if (a == b) {
        return 0;
      }
      if (a.function != b.function) {
        int byFunction = a.function.id().compareTo(b.function.id());
        if (byFunction != 0) {
          return byFunction;
        }
      }
      if (a.node != b.node) {
        return Integer.compare(a.node, b.node);
      }
      a = a.deeper;
      b = b.deeper;
    }
    return 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trace that && compare(this, that) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * function.id().hashCode() + node) + length;
  }
}
