package dev.holdfast.annotation;

/** The kinds of locks, by what holding and waiting for them means. */
public enum LockKind {
  /** {@code struct mutex}: waiting for it sleeps. */
  MUTEX,
  /** {@code struct rw_semaphore}: waiting for it sleeps. */
  RW_SEMAPHORE,
  /** {@code struct semaphore}: waiting for it sleeps, and another task may release it. */
  SEMAPHORE,
  /** {@code struct ww_mutex}: those of one acquire context are ordered at run time. */
  WW_MUTEX,
  /** {@code struct rt_mutex}: waiting for it sleeps. */
  RT_MUTEX,
  /** The lock of a page or folio: waiting for it sleeps; the lock path is the page itself. */
  PAGE_LOCK,
  /** The lock of a block in the page cache ({@code lock_buffer}): waiting for it sleeps. */
  BUFFER_LOCK,
  /** {@code spinlock_t}: its holder is atomic. */
  SPINLOCK,
  /** {@code raw_spinlock_t}: its holder is atomic, in every kernel configuration. */
  RAW_SPINLOCK,
  /** {@code rwlock_t}: its holder is atomic. */
  RW_LOCK,
  /** The writer's side of a {@code seqlock_t} or {@code seqcount_t}: its holder is atomic. */
  SEQLOCK,
  /** A bit used as a spinlock: its holder is atomic. */
  BIT_SPINLOCK,
  /** The lock of a page table: its holder is atomic. */
  PAGE_TABLE_LOCK,
  /** The read side of a sleepable RCU domain; deadlocks only with waiting for its readers. */
  SRCU,
  /** The monitor of a Java object: blocks its thread, and its holder may enter it again. */
  MONITOR,
  /** A lock of {@code java.util.concurrent} that behaves like a monitor. */
  REENTRANT_LOCK,
  /** Known to lockdep only, such as {@code fs_reclaim}. */
  PSEUDO
}
