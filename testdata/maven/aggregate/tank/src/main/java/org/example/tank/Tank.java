package org.example.tank;

/** Tells its listener of changes while it holds its monitor. */
public final class Tank {
  /** Hears of changes. */
  public interface Listener {
    void changed(Tank tank);
  }

  private final Listener listener;
  private int level;

  public Tank(Listener listener) {
    this.listener = listener;
  }

  public synchronized void fill() {
    level++;
    listener.changed(this);
  }

  public synchronized int level() {
    return level;
  }
}
