package jdk_language;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;

/** Patterns in switches, patterns of records, and what has no name. */
class Since22 {
  sealed interface Request permits Read, Write, Batch {}

  record Read(Channel from) implements Request {}

  record Write(Channel to, int size) implements Request {}

  record Batch(Request first, Request second) implements Request {}

  static class Channel {
    private final Lock lock;

    Channel(Lock lock) {
      this.lock = lock;
    }

    void wake() {}

    void drain() {
      LockSupport.parkNanos(1);
    }
  }

  @NonBlockableContext
  void patterns(Request request) {
    switch (request) {
      case Read(Channel from) -> from.wake();
      case Write write when write.size() > 9 -> write.to().drain(); // expect: HF107 "parkNanos"
      case Write(var to, _) -> to.wake();
      case Batch(Read(var from), Write(Channel to, var size)) when size > 0 -> {
        from.wake();
        to.drain(); // expect: HF107 "parkNanos"
      }
      case Batch _ -> {}
    }
  }

  @NonBlockableContext
  int value(Object request) {
    return switch (request) {
      case null -> 0;
      case Read(var from) -> {
        from.drain(); // expect: HF107 "parkNanos"
        yield 1;
      }
      case String text when text.isEmpty() -> 2;
      case Integer _, Long _ -> 3;
      default -> 4;
    };
  }

  void forgotten(Object request, Channel channel) {
    channel.lock.lock();
    if (request instanceof Write(Channel to, int size) && size > 0) {
      to.wake();
      return; // expect: HF301 "lock held"
    }
    channel.lock.unlock();
  }

  int caught(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
