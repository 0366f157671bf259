package dev.holdfast.c.link;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Which files a file includes, directly or not. For several threads. */
public final class Visibility {
  private final List<int[]> includes;
  private final Counterparts counterparts;
  private final BitSet included = new BitSet();

  /** The numbers of included files, without gaps: what a file sees takes half the room so. */
  private final int[] ranks;

  private final ConcurrentMap<Integer, View> views = new ConcurrentHashMap<>();

  /** The relation, from the direct inclusions of each file. */
  public Visibility(List<int[]> includes, Counterparts counterparts) {
    this.includes = includes;
    this.counterparts = counterparts;
    for (int[] targets : includes) {
      for (int target : targets) {
        included.set(target);
      }
    }
    counterparts
        .replaced()
        .values()
        .forEach(
            replaced ->
                replaced.forEach(
                    (file, other) -> {
                      if (included.get(file)) {
                        included.set(other);
                      }
                    }));
    this.ranks = new int[includes.size()];
    int rank = 0;
    for (int file = included.nextSetBit(0); file >= 0; file = included.nextSetBit(file + 1)) {
      ranks[file] = rank++;
    }
  }

  /** Whether any file includes this one. */
  public boolean isIncluded(int file) {
    return included.get(file);
  }

  /** The files that this file sees, itself among them. */
  public View of(int file) {
    return views.computeIfAbsent(file, View::new);
  }

  /** What one file sees; found out when it is asked first. */
  public final class View {
    private final int file;
    private volatile @Nullable BitSet seen;

    private View(int file) {
      this.file = file;
    }

    /** The file. */
    public int file() {
      return file;
    }

    /** Whether the file sees the other one. */
    public boolean includes(int other) {
      if (other == file) {
        return true;
      }
      if (!included.get(other)) {
        return false;
      }
      BitSet known = seen;
      if (known == null) {
        known = follow();
        seen = known;
      }
      return known.get(ranks[other]);
    }

    /** Forgets what was found out: for files that no other includes. */
    public void release() {
      views.remove(file);
    }

    private BitSet follow() {
      Map<Integer, Integer> replaced = counterparts.of(file);
      BitSet reached = new BitSet();
      Deque<Integer> open = new ArrayDeque<>();
      open.push(file);
      while (!open.isEmpty()) {
        for (int included : includes.get(open.pop())) {
          int next = replaced.getOrDefault(included, included);
          if (next != file && !reached.get(ranks[next])) {
            reached.set(ranks[next]);
            open.push(next);
          }
        }
      }
      return reached;
    }
  }
}
