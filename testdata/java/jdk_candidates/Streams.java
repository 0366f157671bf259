package jdk_candidates;

import dev.holdfast.annotation.NonBlockableContext;
import java.io.IOException;
import java.io.OutputStream;

/** What a type of a library stands for is mostly not in the program. */
final class Streams {
  static final class Slow extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      try {
        Thread.sleep(b);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  static final class Quick extends OutputStream {
    @Override
    public void write(int b) {}
  }

  interface Output {
    void write(int b) throws IOException;
  }

  static final class SlowOutput implements Output {
    @Override
    public void write(int b) throws IOException {
      new Slow().write(b);
    }
  }

  static final class QuickOutput implements Output {
    @Override
    public void write(int b) {}
  }

  @NonBlockableContext
  void anyStream(OutputStream out) throws IOException {
    out.write(1);
  }

  @NonBlockableContext
  void oneOfTwo(Output out) throws IOException {
    out.write(1); // expect: HF107 "Thread.sleep"
  }

  @NonBlockableContext
  void theSlow(Slow out) throws IOException {
    out.write(1); // expect: HF107 "Thread.sleep"
  }
}
