package dev.holdfast.c.macro;

import java.util.BitSet;

/**
 * Tells most names that were not added from those that were, in a fraction of the room of a table:
 * nearly every name of a text is asked for, few of them are macros, and a whole kernel defines
 * millions, so that each look into a table of them would be one into memory far away.
 */
final class NameFilter {
  private static final int BITS = 1 << 24;

  private final BitSet hashes = new BitSet();

  /** Adds a name. */
  void add(String name) {
    hashes.set(index(name));
  }

  /** Whether the name may have been added; false only if it was not. */
  boolean mayHave(String name) {
    return hashes.get(index(name));
  }

  private static int index(String name) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 24)) & (BITS - 1);
  }
}
