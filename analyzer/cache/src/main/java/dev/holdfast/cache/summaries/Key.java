package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Build;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import dev.holdfast.engine.analysis.Analyzer;

/**
 * Under which keys the summaries of a tree are kept. Another build of Holdfast finds nothing by its
 * own: it may read or understand them otherwise.
 */
final class Key {
  /** Names and types are kept in so many groups, so that a run reads only some of them. */
  private static final int GROUPS = 1 << 14;

  private static final Digest BUILD = Build.of(Key.class, Analyzer.class);

  private Key() {}

  /** What is told of all. */
  static Digest tree() {
    return key("tree").digest();
  }

  /** What the names of types depend on. */
  static Digest typeNames() {
    return key("type names").digest();
  }

  /** Who includes which headers. */
  static Digest includes() {
    return key("includes").digest();
  }

  /** The functions of a file. */
  static Digest file(String path) {
    return key("file").add(path).digest();
  }

  /** The functions of some names. */
  static Digest names(int group) {
    return key("names").add(group).digest();
  }

  /** Where the functions of some names are stored in fields. */
  static Digest uses(int group) {
    return key("uses").add(group).digest();
  }

  /** Where what some functions are given is kept. */
  static Digest kept(int group) {
    return key("kept").add(group).digest();
  }

  /** Who calls the functions of some names. */
  static Digest callers(int group) {
    return key("callers").add(group).digest();
  }

  /** What is stored in the fields of some types. */
  static Digest types(int group) {
    return key("types").add(group).digest();
  }

  /** Which lock classes are taken under which. */
  static Digest orders() {
    return key("orders").digest();
  }

  /** The lock orders that begin with a class. */
  static Digest orders(String lockClass) {
    return key("orders").add(lockClass).digest();
  }

  /** The group of a name. */
  static int group(String name) {
    return Math.floorMod(name.hashCode(), GROUPS);
  }

  private static Digester key(String kind) {
    return new Digester().add(BUILD).add(kind);
  }
}
