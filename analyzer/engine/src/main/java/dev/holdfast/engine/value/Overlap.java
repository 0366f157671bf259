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
    if (target.isRoot() || areApart(path, target)) {
      return false;
    }
    return path.leadsThrough(target.selector(target.length() - 1));
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
