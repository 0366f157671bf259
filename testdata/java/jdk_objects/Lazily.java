package jdk_objects;

/** What an object sets on its first use is there before two threads wait for each other. */
final class Lazily {
  static final class Manager {
    private static Manager manager;
    private int loggers;

    static Manager of(Lazily logger) {
      Manager found = manager;
      found.add(logger);
      return found;
    }

    synchronized void add(Lazily logger) {
      loggers++;
    }

    synchronized void remove(Lazily logger) {
      logger.close();
      loggers--;
    }
  }

  private Manager manager;
  private boolean closed;

  private Manager manager() {
    if (manager == null) {
      manager = Manager.of(this);
    }
    return manager;
  }

  synchronized void log() {
    closed = manager() == null;
  }

  synchronized void close() {
    closed = true;
  }
}
