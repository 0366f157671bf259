package dev.holdfast.engine.fact;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
   * @param path the symbolic path to it in the function that holds the first lock, where objects of
   *     one class are told apart by it; null if they are not, or if the function cannot name it
   * @param within see {@link LockId}
   */
  public record Node(
      String lockClass,
      LockKind kind,
      LockMode mode,
      @Nullable AccessPath path,
      List<FieldRef> within) {
    private Node of(String otherClass) {
      return new Node(otherClass, kind, mode, path, within);
    }

    /** Whether the lock of this side can be that of another one of its class. */
    public boolean canBe(Node other) {
      return !LockId.areApart(within, other.within);
    }
  }

  /**
   * How an edge comes about.
   *
   * @param held to the place where the first lock is taken; null if a contract says it is held
   * @param granted the contract that says so; null if the program takes it itself
   * @param taken to the place where the second lock is taken
   * @param gates the other lock classes held then
   * @param givenUp the lock classes of which the function has released its callers' locks by then
   * @param confidence how sure the chain is
   */
  public record Witness(
      @Nullable Trace held,
      Cause.@Nullable Granted granted,
      Trace taken,
      SortedSet<String> gates,
      SortedSet<String> givenUp,
      Confidence confidence) {
    /** This with more gates. */
    Witness behind(Collection<String> more) {
      SortedSet<String> all = new TreeSet<>(gates);
      all.addAll(more);
      return new Witness(held, granted, taken, all, givenUp, confidence);
    }

    Witness atMost(Confidence most) {
      return new Witness(held, granted, taken, gates, givenUp, confidence.and(most));
    }
  }

  /**
   * Whether it is taken between two objects of one class that callers hand over: who hands them
   * over the other way round takes the locks in the other order.
   */
  public boolean isBetweenArguments() {
    AccessPath held = first.path();
    AccessPath taken = second.path();
    return held != null
        && taken != null
        && first.lockClass().equals(second.lockClass())
        && second.mode().excludes(first.mode())
        && held.root() instanceof AccessPath.Parameter
        && taken.root() instanceof AccessPath.Parameter
        && !held.root().equals(taken.root())
        && held.selectors().equals(taken.selectors());
  }

  /** This where its callers hold locks of these classes, too. */
  public OrderEdge behind(Collection<String> moreGates) {
    List<String> others =
        moreGates.stream()
            .filter(name -> !name.equals(first.lockClass()) && !name.equals(second.lockClass()))
            .filter(name -> !witness.givenUp().contains(name))
            .toList();
    return others.isEmpty() ? this : new OrderEdge(first, second, witness.behind(others));
  }

  /** This as a guess only. */
  public OrderEdge guessed() {
    return new OrderEdge(first, second, witness.atMost(Confidence.LOW));
  }

  /** This where what is held may be an object of that class. */
  public OrderEdge holding(String lockClass) {
    return new OrderEdge(first.of(lockClass), second, witness.atMost(Confidence.MEDIUM));
  }

  /** This where what is taken may be an object of that class. */
  public OrderEdge taking(String lockClass) {
    return new OrderEdge(first, second.of(lockClass), witness.atMost(Confidence.MEDIUM));
  }
}
