package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;

/**
 * Flags that make operations wait or not, nesting subclasses and error numbers, with the values of
 * 6.1: {@code include/linux/mm.h}, {@code pagemap.h}, {@code socket.h}, {@code fs.h}, {@code
 * sched.h}, {@code lockdep.h}, {@code errno-base.h}.
 */
@Header("linux/fs.h")
public final class Flags {
  private Flags() {}

  public static final long MSG_DONTWAIT = 0x40;

  public static final long MSG_NOSIGNAL = 0x4000;

  public static final long MSG_PEEK = 2;

  public static final long O_NONBLOCK = 04000;

  public static final long O_DIRECT = 040000;

  public static final long SOCK_NONBLOCK = 04000;

  public static final long FGP_LOCK = 0x02;

  public static final long FGP_NOWAIT = 0x20;

  public static final long FOLL_WRITE = 0x01;

  public static final long FOLL_TOUCH = 0x02;

  public static final long FOLL_GET = 0x04;

  public static final long FOLL_FORCE = 0x10;

  public static final long FOLL_NOWAIT = 0x20;

  public static final long FOLL_HWPOISON = 0x100;

  public static final long FOLL_LONGTERM = 0x10000;

  public static final long FOLL_PIN = 0x40000;

  public static final long FOLL_FAST_ONLY = 0x80000;

  public static final long FAULT_FLAG_WRITE = 0x01;

  public static final long FAULT_FLAG_ALLOW_RETRY = 0x04;

  public static final long FAULT_FLAG_RETRY_NOWAIT = 0x08;

  public static final long FAULT_FLAG_KILLABLE = 0x10;

  public static final long IOCB_NOWAIT = 0x8;

  public static final long RWF_NOWAIT = 0x8;

  public static final long BLK_MQ_REQ_NOWAIT = 1;

  public static final long MMU_NOTIFIER_RANGE_BLOCKABLE = 1;

  public static final long TASK_RUNNING = 0;

  public static final long TASK_INTERRUPTIBLE = 1;

  public static final long TASK_UNINTERRUPTIBLE = 2;

  public static final long TASK_KILLABLE = 0x102;

  public static final long TASK_IDLE = 0x402;

  public static final long SINGLE_DEPTH_NESTING = 1;

  public static final long I_MUTEX_NORMAL = 0;

  public static final long I_MUTEX_PARENT = 1;

  public static final long I_MUTEX_CHILD = 2;

  public static final long I_MUTEX_XATTR = 3;

  public static final long I_MUTEX_NONDIR2 = 4;

  public static final long I_MUTEX_PARENT2 = 5;
}
