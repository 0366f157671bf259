package dev.holdfast.c.model;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Keeps one of equal values: the same fields and names occur millions of times in a kernel, and the
 * same paths many times in a file.
 */
public final class Pool {
  private final ConcurrentMap<Object, Object> shared = new ConcurrentHashMap<>();

  /** The one value that is equal to this one. For several threads. */
  public <T> T shared(T value) {
    // Most are known, and to look for them locks nothing.
    Object known = shared.get(value);
    if (known == null) {
      known = shared.putIfAbsent(value, value);
    }
    @SuppressWarnings("unchecked")
    T same = known == null ? value : (T) known;
    return same;
  }

  /** What one file has of it. */
  public OfFile ofFile() {
    return new OfFile();
  }

  /**
   * What one file has of the pool. Not for several threads. What occurs in a file occurs there
   * again and again, and a small table is looked up several times as fast as that of the whole
   * tree.
   */
  public final class OfFile {
    private final Map<Object, Object> near = new HashMap<>();
    private final Map<AccessPath, AccessPath> known = new HashMap<>();
    private final Map<AccessPath, Expr.Path> values = new HashMap<>();

    /** The one value that is what this path leads to. */
    public Expr.Path value(AccessPath path) {
      return values.computeIfAbsent(shared(path), Expr.Path::new);
    }

    /** The one name or number that is equal to this one; other values as they are. */
    public Expr leaf(Expr value) {
      boolean common = value instanceof Expr.Symbol || value instanceof Expr.Constant;
      return common ? one(value) : value;
    }

    /** The one path that is equal to this one, made of shared parts. */
    public AccessPath shared(AccessPath path) {
      AccessPath found = known.get(path);
      if (found == null) {
        found = rebuilt(path);
        known.put(found, found);
      }
      return found;
    }

    /** The one value of the whole pool that is equal to this one. */
    public <T> T one(T value) {
      Object known = near.get(value);
      if (known == null) {
        known = Pool.this.shared(value);
        near.put(known, known);
      }
      @SuppressWarnings("unchecked")
      T same = (T) known;
      return same;
    }

    private AccessPath rebuilt(AccessPath path) {
      AccessPath rebuilt = AccessPath.of(one(path.root()));
      for (AccessPath.Selector selector : path.selectors()) {
        rebuilt = rebuilt.then(one(selector));
      }
      return rebuilt;
    }
  }
}
