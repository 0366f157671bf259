package jdk_blocking;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What waits for other threads. */
final class Waits {

  @NonBlockableContext
  void threads(Thread other) throws InterruptedException {
    Thread.sleep(1); // expect: HF107 "Thread.sleep"
    TimeUnit.SECONDS.sleep(1); // expect: HF107 "TimeUnit.sleep"
    Thread.yield(); // expect: HF107 "Thread.yield"
    Thread.onSpinWait(); // expect: HF107 "Thread.onSpinWait"
    other.join(); // expect: HF107 "Thread.join"
    LockSupport.park(); // expect: HF107 "LockSupport.park"
    other.interrupt();
  }

  @NonBlockableContext
  void futures(Future<String> one, CompletableFuture<String> other) throws Exception {
    if (!one.isDone()) {
      one.get(); // expect: HF107 "Future.get"
    }
    other.get(1, TimeUnit.SECONDS); // expect: HF107 "CompletableFuture.get"
    other.join(); // expect: HF107 "CompletableFuture.join"
    other.complete("");
  }

  @NonBlockableContext
  void synchronizers(CountDownLatch latch, CyclicBarrier barrier, Phaser phaser) throws Exception {
    latch.countDown();
    latch.await(); // expect: HF107 "CountDownLatch.await"
    barrier.await(); // expect: HF107 "CyclicBarrier.await"
    phaser.arriveAndAwaitAdvance(); // expect: HF107 "Phaser.arriveAndAwaitAdvance"
    new Exchanger<String>().exchange(""); // expect: HF107 "Exchanger.exchange"
  }

  /** Implementations block by what they override. */
  @NonBlockableContext
  void queues(
      BlockingQueue<String> any,
      LinkedBlockingQueue<String> linked,
      PriorityBlockingQueue<String> unbounded)
      throws InterruptedException {
    any.put(""); // expect: HF107 "BlockingQueue.put"
    any.offer("");
    linked.take(); // expect: HF107 "LinkedBlockingQueue.take"
    linked.poll(1, TimeUnit.SECONDS); // expect: HF107 "LinkedBlockingQueue.poll"
    linked.poll();
    unbounded.put("");
  }

  @NonBlockableContext
  void executors(ExecutorService executor) throws InterruptedException {
    executor.shutdown();
    executor.awaitTermination(1, TimeUnit.SECONDS); // expect: HF107 "awaitTermination"
  }

  @NonBlockableContext
  void monitor(Object monitor) throws InterruptedException {
    synchronized (monitor) {
      monitor.wait(); // expect: HF107 "Object.wait"
      monitor.notifyAll();
    }
  }
}
