package jdk_objects;

/** Both ways round are locked in one order: that of an id, or of the identity. */
public final class Ordered {
  private static final Object TIE = new Object();
  private final int id;
  private int balance;

  Ordered(int id) {
    this.id = id;
  }

  public void byId(Ordered other) {
    Ordered first = id < other.id ? this : other;
    Ordered second = id < other.id ? other : this;
    synchronized (first) {
      synchronized (second) {
        balance += other.balance;
      }
    }
  }

  public void byIdentity(Ordered other) {
    if (System.identityHashCode(this) < System.identityHashCode(other)) {
      synchronized (this) {
        synchronized (other) {
          balance += other.balance;
        }
      }
    } else {
      synchronized (other) {
        synchronized (this) {
          balance += other.balance;
        }
      }
    }
  }

  /** A third lock keeps all of them apart. */
  public void behindTie(Ordered other) {
    synchronized (TIE) {
      synchronized (this) {
        synchronized (other) {
          balance += other.balance;
        }
      }
    }
  }

  /** The caller orders them. */
  private static void both(Ordered lesser, Ordered greater) {
    synchronized (lesser) {
      synchronized (greater) {
        lesser.balance = greater.balance;
      }
    }
  }

  public void byCaller(Ordered other) {
    if (id < other.id) {
      both(this, other);
    } else {
      both(other, this);
    }
  }
}
