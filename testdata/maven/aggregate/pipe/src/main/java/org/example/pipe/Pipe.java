package org.example.pipe;

import org.example.tank.Tank;

/** Asks the tank while it holds its own monitor, which the tank's call takes under the tank's. */
public final class Pipe implements Tank.Listener {
  private final Tank tank = new Tank(this);
  private int seen;

  public synchronized void poll() {
    seen = tank.level();
  }

  @Override
  public synchronized void changed(Tank changed) {
    seen++;
  }
}
