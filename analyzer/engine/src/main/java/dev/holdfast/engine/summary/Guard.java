package dev.holdfast.engine.summary;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.value.Alternatives;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under which conditions on its entry values a function does something: all of the atoms. */
public final class Guard {
  /** More atoms are left out: the guarded thing seems possible more often than it is. */
  private static final int MAX_ATOMS = 6;

  /** More atoms are left out even if they ask for values of one and the same. */
  private static final int MAX_TESTS = 20;

  /** No condition. */
  public static final Guard NONE = new Guard(List.of());

  /** What it means that an atom can be neither proved nor refuted. */
  public enum Strength {
    /** A branch on the way: it may well be taken. */
    POSSIBLE,
    /** The contract's own condition ("sleeps if the flags allow it"): silence unless proved. */
    REQUIRED
  }

  /**
   * One condition.
   *
   * @param term the term
   * @param allowed the signs it must have
   * @param strength what it means if it is open
   */
  public record Atom(Expr term, Signs allowed, Strength strength) {}

  private final List<Atom> atoms;
  private final int hash;

  /** The conditions, in the order in which they were met. */
  public Guard(List<Atom> atoms) {
    this.atoms = List.copyOf(atoms);
    this.hash = this.atoms.hashCode();
  }

  /** The conditions, in the order in which they were met. */
  public List<Atom> atoms() {
    return atoms;
  }

  /** This with more atoms, those it has already left out. */
  public Guard and(List<Atom> more) {
    if (more.isEmpty() && atoms.size() <= MAX_ATOMS) {
      return this;
    }
    List<Atom> all = new ArrayList<>(atoms);
    for (Atom atom : more) {
      if (!all.contains(atom)) {
        all.add(atom);
      }
    }
    while (areTooMany(all) && dropDeepest(all)) {}
    return all.size() == atoms.size() && all.equals(atoms) ? this : new Guard(all);
  }

  private static boolean areTooMany(List<Atom> atoms) {
    if (atoms.size() <= MAX_ATOMS || atoms.size() > MAX_TESTS) {
      return atoms.size() > MAX_TESTS;
    }
    Set<Expr> subjects = new HashSet<>();
    for (Atom atom : atoms) {
      subjects.add(subject(atom));
    }
    return subjects.size() > MAX_ATOMS;
  }

  /**
   * What is asked about: of all the values that a switch has asked for, the one that it chose by.
   */
  private static Expr subject(Atom atom) {
    Expr asked = Terms.askedForNumber(atom.term());
    return asked == null ? atom.term() : asked;
  }

  /** What lies deepest in what the function was given, its callers know least of. */
  private static boolean dropDeepest(List<Atom> all) {
    int deepest = -1;
    int depth = -1;
    for (int i = 0; i < all.size(); i++) {
      Atom atom = all.get(i);
      int here = isIndispensable(atom) ? -1 : Terms.depth(atom.term());
      if (here >= depth && here >= 0) {
        deepest = i;
        depth = here;
      }
    }
    return deepest >= 0 && all.remove(deepest) != null;
  }

  /**
   * A contract's own condition, and what is asked of the context, decide whatever else is known.
   */
  private static boolean isIndispensable(Atom atom) {
    return atom.strength() == Strength.REQUIRED
        || (atom.term() instanceof Expr.Predicate asked && asked.arguments().isEmpty());
  }

  /** Whether the atom cannot hold together with this. */
  public boolean excludes(Atom other) {
    return atoms.stream()
        .anyMatch(
            atom ->
                atom.term().equals(other.term()) && atom.allowed().and(other.allowed()).isEmpty());
  }

  /** Whether the other asks for something that this says nothing of. */
  public boolean forgets(Guard other) {
    return other.atoms.stream()
        .anyMatch(theirs -> atoms.stream().noneMatch(mine -> mine.term().equals(theirs.term())));
  }

  /** What both say: for either of two ways to do the same. */
  public Guard or(Guard other) {
    // A set, since either guard may say several things of one term: a pair for each would square.
    Set<Atom> both = new LinkedHashSet<>();
    for (Atom atom : atoms) {
      Signs either = allowed(atom.term()).or(other.allowed(atom.term()));
      if (either != Signs.ANY) {
        both.add(new Atom(atom.term(), either, atom.strength()));
      }
    }
    Atom alternatives = alternatives(other);
    if (alternatives != null) {
      both.add(alternatives);
    }
    return new Guard(List.copyOf(both));
  }

  /** All that is asked of the term. */
  private Signs allowed(Expr term) {
    Signs allowed = Signs.ANY;
    for (Atom atom : atoms) {
      allowed = atom.term().equals(term) ? allowed.and(atom.allowed()) : allowed;
    }
    return allowed;
  }

  /** If each of the two says one thing more than the other: that one of the two is so. */
  private @Nullable Atom alternatives(Guard other) {
    List<Atom> mine = beyond(other);
    List<Atom> theirs = other.beyond(this);
    if (mine.size() == 1) {
      theirs = theirs.stream().filter(atom -> !excludes(atom)).toList();
    } else if (theirs.size() == 1) {
      mine = mine.stream().filter(atom -> !other.excludes(atom)).toList();
    }
    if (mine.size() != 1 || theirs.size() != 1) {
      return null;
    }
    Atom one = mine.get(0);
    Atom two = theirs.get(0);
    boolean possible = one.strength() == Strength.POSSIBLE && two.strength() == Strength.POSSIBLE;
    Expr conjunction =
        possible ? Alternatives.either(one.term(), one.allowed(), two.term(), two.allowed()) : null;
    return conjunction == null ? null : new Atom(conjunction, Signs.ZERO, Strength.POSSIBLE);
  }

  private List<Atom> beyond(Guard other) {
    return atoms.stream().filter(atom -> !other.atoms.contains(atom)).toList();
  }

  /** Whether the contract's own condition is still open. */
  public boolean isOpen() {
    return atoms.stream().anyMatch(atom -> atom.strength() == Strength.REQUIRED);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Guard that && hash == that.hash && atoms.equals(that.atoms));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return atoms.toString();
  }
}
