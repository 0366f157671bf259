package org.example;

/** A part of somebody else. */
public interface Listener {
  void clicked() throws InterruptedException;
}
