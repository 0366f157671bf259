package hf201;

/** The monitor of an inherited method is that of the class that inherits it. */
public class InheritedMonitor {
  static class Traced {
    int traces;

    synchronized void trace() { // expect: HF201 "under the monitor hf201.InheritedMonitor.Pool"
      traces++;
    }
  }

  static class Statements extends Traced {
    private final Pool pool;

    Statements(Pool pool) {
      this.pool = pool;
    }

    synchronized void prepare() {
      pool.borrow(this);
    }
  }

  static class Pool {
    int borrowed;

    synchronized void borrow(Statements from) {
      borrowed++;
    }

    synchronized void evict(Statements from) {
      from.trace();
    }
  }

  static class Node {
    int marks;

    synchronized void mark() { // note: HF201 "InheritedMonitor.Leaf"
      marks++;
    }
  }

  static class Leaf extends Node {
    private final Tree tree;

    Leaf(Tree tree) {
      this.tree = tree;
    }

    synchronized void prune() {
      tree.drop(this);
    }
  }

  /** The node that it marks may be a leaf, whose monitor is then taken the other way round. */
  static class Tree {
    private Node newest;

    synchronized void drop(Node node) { // expect: HF201 "under the monitor hf201.InheritedMonitor.Leaf"
      newest = node;
    }

    synchronized void markNewest() {
      newest.mark();
    }
  }

  static class Part {
    int count;

    synchronized void count() {
      count++;
    }
  }

  static class Screw extends Part {
    synchronized void turn(Shelf shelf) {
      shelf.note();
    }
  }

  static class Washer extends Part {}

  /** Counts washers only: their monitors are not those of screws. */
  static class Shelf {
    int notes;

    synchronized void note() {
      notes++;
    }

    synchronized void count(Washer washer) {
      washer.count();
    }
  }
}
