package jdk_language;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;

/** Local variables without a type. */
class Since11 {
  static class Slow {
    Slow next(int ignored) {
      LockSupport.parkNanos(1);
      return this;
    }
  }

  @NonBlockableContext
  void inferred() {
    var slow = new Slow();
    slow.next(1); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void loop(List<Slow> all) {
    for (var each : all) {
      each.next(1); // expect: HF107 "parkNanos"
    }
  }

  @NonBlockableContext
  Slow lambda(Slow slow) {
    BiFunction<Slow, Integer, Slow> work = (var on, var with) -> on.next(with);
    return work.apply(slow, 1); // expect: HF107 "parkNanos"
  }
}
