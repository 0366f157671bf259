package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;

/** Which paths may lead to one place. */
final class Overlap {
  private Overlap() {}

  /** Whether storing to the target may change what the path leads to. */
  static boolean mayBe(AccessPath path, AccessPath target) {
    if (path.equals(target) || path.startsWith(target)) {
      return true;
    }
    if (target.isRest() && path.startsWith(target.withoutLast())) {
      return path.length() >= target.length();
    }
    if (target.isRoot() || areApart(path, target)) {
      return false;
    }
    if (path.isRest() || target.isRest()) {
      return !path.isRestOf(target) && areOfOneType(path, target);
    }
    return path.leadsThrough(target.selector(target.length() - 1));
  }

  /** Whether both end in a field of the same type. */
  private static boolean areOfOneType(AccessPath path, AccessPath target) {
    return !path.isRoot()
        && path.selector(path.length() - 1) instanceof AccessPath.Field one
        && target.selector(target.length() - 1) instanceof AccessPath.Field other
        && one.field().owner().equals(other.field().owner());
  }

  /**
   * Whether the two are members of different objects of which one is a variable of this function. A
   * variable that was assigned has been replaced by what it leads to: what is left is a struct, of
   * which nobody else has had the address when it began.
   */
  private static boolean areApart(AccessPath path, AccessPath target) {
    return path.length() == 1
        && target.length() == 1
        && !path.root().equals(target.root())
        && (path.root() instanceof AccessPath.Local || target.root() instanceof AccessPath.Local);
  }
}
