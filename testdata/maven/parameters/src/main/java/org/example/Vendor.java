package org.example;

/** Sleeps where only a stub says that it must not. */
public final class Vendor implements Listener {
  @Override
  public void clicked() throws InterruptedException {
    Thread.sleep(10);
  }
}
