package jdk_monitors;

import dev.holdfast.annotation.NonBlockableContext;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A monitor blocks who enters it if some holder blocks, else it is held for an instant only. */
final class Journal {
  private final Object counting = new Object();
  private final Object writing = new Object();
  private final Lock around = new ReentrantLock();
  private final FileOutputStream file;
  private int entries;

  Journal(FileOutputStream file) {
    this.file = file;
  }

  /** Its holder waits for the disk. */
  void write(byte[] entry) throws IOException {
    synchronized (writing) {
      file.write(entry);
    }
  }

  /** Its holder waits for one who waits for the disk. */
  void writeTwice(byte[] entry) throws IOException {
    around.lock();
    try {
      write(entry);
      write(entry);
    } finally {
      around.unlock();
    }
  }

  void count() {
    synchronized (counting) {
      entries++;
    }
  }

  @NonBlockableContext
  void idle() {
    synchronized (counting) {
      entries = 0;
    }
  }

  @NonBlockableContext
  void busy() {
    synchronized (writing) { // expect: HF107 "Journal.writing"
      entries = 0;
    }
  }

  @NonBlockableContext
  void busyFurtherDown() {
    around.lock(); // expect: HF107 "Journal.around"
    around.unlock();
  }
}
