package dev.holdfast.run;

/** The heap of the Java machine. */
final class Memory {
  private Memory() {}

  /**
   * Gives back what the front ends needed, if that is much. Of a whole kernel, half of the heap is
   * such; left to itself, the collector comes to it at the end of the analysis, when there is twice
   * as much to look through.
   */
  static void reclaim() {
    Runtime machine = Runtime.getRuntime();
    if (machine.totalMemory() - machine.freeMemory() > machine.maxMemory() / 2) {
      System.gc();
    }
  }
}
