package jdk_flow;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What blocks is found through the ways in which Java calls. */
final class Flows {
  interface Task<T> {
    void run(T with);

    default void twice(T with) {
      run(with);
      run(with);
    }
  }

  static final class Pausing implements Task<String> {
    @Override
    public void run(String with) {
      LockSupport.parkNanos(1);
    }
  }

  static final class Holder<T extends Task<String>> {
    private T task;

    void call() {
      task.run("");
    }
  }

  record Point(int x) {
    Point {
      LockSupport.parkNanos(1);
    }
  }

  sealed interface Shape permits Square, Circle {
    void draw();
  }

  record Square() implements Shape {
    @Override
    public void draw() {}
  }

  record Circle() implements Shape {
    @Override
    public void draw() {
      LockSupport.parkNanos(1);
    }
  }

  static class Opened implements AutoCloseable {
    @Override
    public void close() {
      LockSupport.parkNanos(1);
    }
  }

  static final class Loaded {
    private final int value;

    {
      LockSupport.parkNanos(1);
    }

    Loaded(int value) {
      this.value = value;
    }
  }

  class Inner {
    void work() {
      LockSupport.parkNanos(1);
    }
  }

  enum Mode {
    IDLE,
    BUSY {
      @Override
      void enter() {
        LockSupport.parkNanos(1);
      }
    };

    void enter() {}
  }

  @NonBlockableContext
  void bridge(Task<String> task) {
    task.run(""); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void interfaceDefault(Pausing task) {
    task.twice(""); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void generic(Holder<Pausing> holder) {
    holder.call(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  Point compactConstructor() {
    return new Point(1); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void sealed(Shape shape) {
    shape.draw(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void pattern(Object shape) {
    if (shape instanceof Circle circle) {
      circle.draw(); // expect: HF107 "parkNanos"
    }
  }

  @NonBlockableContext
  void resource() {
    try (Opened opened = new Opened()) { // expect: HF107 "parkNanos"
      opened.hashCode();
    }
  }

  @NonBlockableContext
  int initialiser() {
    return new Loaded(1).value; // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void inner() {
    new Inner().work(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void anonymous() {
    new Object() {
      void work() {
        LockSupport.parkNanos(1);
      }
    }.work(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void enumConstant(Mode mode) {
    mode.enter(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  int switchExpression(int kind) {
    return switch (kind) {
      case 0 -> 1;
      case 1 -> {
        LockSupport.parkNanos(1); // expect: HF107 "parkNanos"
        yield 2;
      }
      default -> 3;
    };
  }

  private static int get(Supplier<Integer> supplier) {
    return supplier.get();
  }

  @NonBlockableContext
  void lambdaCalledByMethodOfTheProgram() {
    get( // expect: HF107 "parkNanos"
        () -> {
          LockSupport.parkNanos(1);
          return 1;
        });
  }

  @NonBlockableContext
  void stream(List<String> names) {
    names.stream()
        .map( // expect: HF107 "parkNanos"
            name -> {
              LockSupport.parkNanos(1);
              return name;
            })
        .toList();
  }

  @NonBlockableContext
  void methodReference(Stream<Circle> circles) {
    circles.forEach(Circle::draw); // expect: HF107 "parkNanos"
  }
}
