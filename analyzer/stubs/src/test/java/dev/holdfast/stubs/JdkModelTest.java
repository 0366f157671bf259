package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.contract.SleepKind;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdkModelTest {
  private static final String LOCKS = "java.util.concurrent.locks.";
  private static final Effect BLOCKS = Loaded.sleeps(SleepKind.WAIT);
  private static final Effect WAITS_FOR_SIGNAL = Loaded.sleeps(SleepKind.SIGNAL);

  /** Methods of the model that came after the oldest JDK which runs the tests, 17. */
  private static final Set<String> NEWER =
      Set.of(
          "java.io.Console#readLine(Locale,String,Object[])",
          "java.io.Console#readPassword(Locale,String,Object[])",
          "java.io.FileInputStream#transferTo(OutputStream)",
          "java.lang.Process#waitFor(Duration)",
          "java.lang.Thread#join(Duration)",
          "java.lang.Thread#sleep(Duration)",
          "java.lang.Thread#startVirtualThread(Runnable)",
          "java.lang.Thread.Builder#start(Runnable)",
          "java.lang.Thread.Builder#unstarted(Runnable)",
          "java.net.http.HttpClient#awaitTermination(Duration)",
          "java.net.http.HttpClient#close()",
          "java.nio.channels.FileChannel#map(MapMode,long,long,Arena)",
          "java.util.concurrent.ExecutorService#close()",
          "java.util.concurrent.ForkJoinTask#quietlyJoin(long,TimeUnit)");

  @Test
  void aLockIsTakenWaitingOrTried() {
    var lock = Loaded.parameter(0, LockKind.REENTRANT_LOCK);
    Effect takes = Loaded.acquires(lock, LockMode.EXCLUSIVE, ResultTest.ALWAYS);
    Effect tries = Loaded.tries(lock, LockMode.EXCLUSIVE, ResultTest.NONZERO);
    assertThat(Loaded.effects(LOCKS + "Lock#lock()")).containsExactly(takes);
    assertThat(Loaded.effects(LOCKS + "Lock#lockInterruptibly()")).containsExactly(takes);
    assertThat(Loaded.effects(LOCKS + "Lock#tryLock()")).containsExactly(tries);
    assertThat(Loaded.effects(LOCKS + "Lock#tryLock(long,TimeUnit)"))
        .containsExactly(BLOCKS, tries);
    assertThat(Loaded.effects(LOCKS + "Lock#unlock()")).containsExactly(new Effect.Release(lock));
  }

  @Test
  void bothSidesOfAReadWriteLockAreTheLockItself() {
    Effect itself = new Effect.Returns(Loaded.path(0));
    for (String type : List.of("ReadWriteLock", "ReentrantReadWriteLock")) {
      assertThat(Loaded.effects(LOCKS + type + "#readLock()")).containsExactly(itself);
      assertThat(Loaded.effects(LOCKS + type + "#writeLock()")).containsExactly(itself);
    }
    assertThat(Loaded.effects(LOCKS + "ReentrantReadWriteLock.ReadLock#lock()"))
        .containsExactly(
            Loaded.acquires(
                Loaded.parameter(0, LockKind.REENTRANT_LOCK), LockMode.SHARED, ResultTest.ALWAYS));
  }

  @Test
  void aStampedLockIsNotReentrant() {
    var lock = Loaded.parameter(0, LockKind.RW_SEMAPHORE);
    assertThat(lock.kind().isReentrant()).isFalse();
    assertThat(Loaded.effects(LOCKS + "StampedLock#readLock()"))
        .containsExactly(Loaded.acquires(lock, LockMode.SHARED, ResultTest.ALWAYS));
    assertThat(Loaded.effects(LOCKS + "StampedLock#tryWriteLock()"))
        .containsExactly(Loaded.tries(lock, LockMode.EXCLUSIVE, ResultTest.NONZERO));
    assertThat(Loaded.effects(LOCKS + "StampedLock#unlock(long)"))
        .containsExactly(new Effect.Release(lock));
  }

  @Test
  void theLockTypesAreKnownAsSuch() {
    assertThat(Loaded.MODEL.lockKindOfType(LOCKS + "ReentrantLock"))
        .isEqualTo(LockKind.REENTRANT_LOCK);
    assertThat(Loaded.MODEL.lockKindOfType(LOCKS + "StampedLock")).isEqualTo(LockKind.RW_SEMAPHORE);
    assertThat(Loaded.MODEL.lockKindOfType("java.util.concurrent.Semaphore"))
        .isEqualTo(LockKind.SEMAPHORE);
  }

  /**
   * What leads to the methods that BlockHound instruments without being told to: its class {@code
   * reactor.blockhound.BlockHound.Builder} lists them. Most are native and private; here stand the
   * methods that programs call to get there.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Thread.sleep, sleep0, sleepNanos0, yield, yield0, onSpinWait
        "java.lang.Thread#sleep(long)",
        "java.lang.Thread#sleep(long,int)",
        "java.lang.Thread#sleep(Duration)",
        "java.lang.Thread#yield()",
        "java.lang.Thread#onSpinWait()",
        "java.util.concurrent.TimeUnit#sleep(long)",
        // Object.wait, wait0
        "java.lang.Object#wait()",
        "java.lang.Object#wait(long)",
        "java.lang.Object#wait(long,int)",
        "java.lang.Thread#join()",
        "java.lang.Thread#join(long)",
        // RandomAccessFile.read0, readBytes, write0, writeBytes
        "java.io.RandomAccessFile#read()",
        "java.io.RandomAccessFile#read(byte[])",
        "java.io.RandomAccessFile#read(byte[],int,int)",
        "java.io.RandomAccessFile#readFully(byte[])",
        "java.io.RandomAccessFile#readLine()",
        "java.io.RandomAccessFile#write(int)",
        "java.io.RandomAccessFile#write(byte[])",
        "java.io.RandomAccessFile#writeUTF(String)",
        // Socket.connect
        "java.net.Socket#connect(SocketAddress)",
        "java.net.Socket#connect(SocketAddress,int)",
        "java.net.Socket#<init>(String,int)",
        // DatagramSocket.connect, PlainDatagramSocketImpl.connect0, peekData, send, send0
        "java.net.DatagramSocket#connect(InetAddress,int)",
        "java.net.DatagramSocket#connect(SocketAddress)",
        "java.net.DatagramSocket#receive(DatagramPacket)",
        "java.net.DatagramSocket#send(DatagramPacket)",
        // PlainSocketImpl.socketAccept, ServerSocket.implAccept
        "java.net.ServerSocket#accept()",
        "java.net.ServerSocket#implAccept(Socket)",
        // SocketInputStream.socketRead0, Socket$SocketInputStream.read and their counterparts
        "java.net.Socket#getInputStream()",
        "java.net.Socket#getOutputStream()",
        // FileInputStream.read0, readBytes; FileOutputStream.write, writeBytes
        "java.io.FileInputStream#read()",
        "java.io.FileInputStream#read(byte[])",
        "java.io.FileInputStream#read(byte[],int,int)",
        "java.io.FileInputStream#readAllBytes()",
        "java.io.FileOutputStream#write(int)",
        "java.io.FileOutputStream#write(byte[])",
        "java.io.FileOutputStream#write(byte[],int,int)",
        // Unsafe.park
        "java.util.concurrent.locks.LockSupport#park()",
        "java.util.concurrent.locks.LockSupport#park(Object)",
        "java.util.concurrent.locks.LockSupport#parkNanos(long)",
        "java.util.concurrent.locks.LockSupport#parkNanos(Object,long)",
        "java.util.concurrent.locks.LockSupport#parkUntil(long)",
        "java.util.concurrent.locks.LockSupport#parkUntil(Object,long)",
        "java.util.concurrent.locks.Condition#await()",
        "java.util.concurrent.locks.AbstractQueuedSynchronizer#acquire(int)",
        "java.util.concurrent.Future#get()",
        "java.util.concurrent.Future#get(long,TimeUnit)",
        "java.util.concurrent.CompletableFuture#join()",
        "java.util.concurrent.ForkJoinTask#join()",
        "java.util.concurrent.BlockingQueue#put(Object)",
        "java.util.concurrent.BlockingQueue#take()",
        "java.util.concurrent.BlockingQueue#poll(long,TimeUnit)",
        "java.util.concurrent.CountDownLatch#await()",
        "java.util.concurrent.CyclicBarrier#await()",
        "java.util.concurrent.Phaser#awaitAdvance(int)",
        "java.util.concurrent.Exchanger#exchange(Object)",
        "java.util.concurrent.ExecutorService#awaitTermination(long,TimeUnit)",
        // ProcessImpl.forkAndExec, UNIXProcess.forkAndExec
        "java.lang.ProcessBuilder#start()",
        "java.lang.Runtime#exec(String)",
        "java.lang.Runtime#exec(String[])",
      })
  void whatBlockHoundFindsAtRunTimeBlocks(String key) {
    assertThat(Loaded.effects(key)).hasSize(1).first().isIn(BLOCKS, WAITS_FOR_SIGNAL);
  }

  @Test
  void waitingForALockIsSaidByTheLock() {
    for (String method : List.of("acquire()", "acquire(int)", "acquireUninterruptibly()")) {
      assertThat(Loaded.effects("java.util.concurrent.Semaphore#" + method))
          .containsExactly(
              Loaded.acquires(
                  Loaded.parameter(0, LockKind.SEMAPHORE), LockMode.EXCLUSIVE, ResultTest.ALWAYS));
    }
  }

  @Test
  void anUnboundedQueueHasRoomAlways() {
    assertThat(Loaded.effects("java.util.concurrent.PriorityBlockingQueue#put(Object)")).isEmpty();
    assertThat(Loaded.effects("java.util.concurrent.DelayQueue#put(Delayed)")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.concurrent.Executor#execute(Runnable)",
        "java.util.concurrent.ExecutorService#submit(Callable)",
        "java.util.concurrent.ScheduledExecutorService#schedule(Runnable,long,TimeUnit)",
        "java.util.concurrent.CompletionStage#thenApplyAsync(Function)",
        "java.lang.Thread#<init>(Runnable)",
      })
  void tasksOfOtherThreadsMayBlock(String key) {
    assertThat(Loaded.callback(key, 1).context()).isEqualTo(ContextKind.TASK);
  }

  @Test
  void staticMethodsTakeTheirTaskFirst() {
    assertThat(Loaded.callback("java.util.concurrent.CompletableFuture#runAsync(Runnable)", 0))
        .isEqualTo(Grant.TASK);
  }

  @Test
  void theEventDispatchThreadMustNotBlock() {
    assertThat(Loaded.callback("javax.swing.SwingUtilities#invokeLater(Runnable)", 0).context())
        .isEqualTo(ContextKind.NON_BLOCKABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ChannelInboundHandler#channelRead(ChannelHandlerContext,Object)",
        "ChannelInboundHandler#exceptionCaught(ChannelHandlerContext,Throwable)",
        "ChannelOutboundHandler#write(ChannelHandlerContext,Object,ChannelPromise)",
        "ChannelHandler#handlerAdded(ChannelHandlerContext)",
        "SimpleChannelInboundHandler#channelRead0(ChannelHandlerContext,Object)",
        "ChannelInitializer#initChannel(Channel)",
      })
  void nettysHandlersMustNotBlock(String key) {
    assertThat(Loaded.grant("io.netty.channel." + key).context())
        .isEqualTo(ContextKind.NON_BLOCKABLE);
  }

  @Test
  void everyMethodOfTheModelIsAMethodOfTheJdk() throws ClassNotFoundException {
    List<String> unknown = new ArrayList<>();
    for (String key : Loaded.MODEL.all().keySet()) {
      if (key.matches("javax?\\..*") && !NEWER.contains(key) && !existing(key).contains(key)) {
        unknown.add(key);
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static Set<String> existing(String key) throws ClassNotFoundException {
    String name = key.substring(0, key.indexOf('#'));
    Class<?> type = Class.forName(binaryName(name), false, JdkModelTest.class.getClassLoader());
    return Stream.concat(
            Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
        .map(method -> name + "#" + signature(method))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Nested classes are those whose outer name begins with a capital letter. */
  private static String binaryName(String name) {
    return name.replaceAll("(?<=\\.[A-Z]\\w{1,80})\\.", "\\$");
  }

  private static String signature(Executable method) {
    String name = method instanceof java.lang.reflect.Constructor ? "<init>" : method.getName();
    return name
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }

  @Test
  void functionsForStreamsAndCollectionsAreCalledAtOnce() {
    assertThat(Loaded.effects("java.util.stream.Stream#map(Function)"))
        .containsExactly(new Effect.CallsArgument(1));
    assertThat(Loaded.effects("java.util.Map#computeIfAbsent(Object,Function)"))
        .containsExactly(new Effect.CallsArgument(2));
    assertThat(Loaded.contract("java.lang.Iterable#forEach(Consumer)").saysCallsOnly()).isTrue();
  }
}
