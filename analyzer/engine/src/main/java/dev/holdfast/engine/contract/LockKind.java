package dev.holdfast.engine.contract;

/** The kinds of locks, by what holding and waiting for them means. */
public enum LockKind {
  MUTEX("mutex"),
  RW_SEMAPHORE("rwsem"),
  SEMAPHORE("semaphore"),
  /** Wound/wait mutex: those of one acquire context are ordered at run time. */
  WW_MUTEX("ww_mutex"),
  RT_MUTEX("rt_mutex"),
  /** The lock of a page or folio; owned by the page. */
  PAGE_LOCK("page lock"),
  /** The lock of a block in the page cache. */
  BUFFER_LOCK("buffer lock"),
  SPINLOCK("spinlock"),
  RAW_SPINLOCK("raw spinlock"),
  RW_LOCK("rwlock"),
  /** The writer's side of a seqlock or seqcount. */
  SEQLOCK("seqlock"),
  BIT_SPINLOCK("bit spinlock"),
  PAGE_TABLE_LOCK("page-table lock"),
  /** SRCU read side: may sleep, deadlocks only with waiting for its readers. */
  SRCU("SRCU read side"),
  /** The monitor of a Java object: blocks its thread, and its holder may enter it again. */
  MONITOR("monitor"),
  /** A lock of {@code java.util.concurrent} that behaves like a monitor. */
  REENTRANT_LOCK("lock"),
  /** Known to lockdep only: {@code fs_reclaim}. */
  PSEUDO("pseudo-lock");

  private final String phrase;

  LockKind(String phrase) {
    this.phrase = phrase;
  }

  /** How a message names it. */
  public String phrase() {
    return phrase;
  }

  /** Whether waiting for it may sleep. */
  public boolean sleeps() {
    return switch (this) {
      case MUTEX,
          RW_SEMAPHORE,
          SEMAPHORE,
          WW_MUTEX,
          RT_MUTEX,
          PAGE_LOCK,
          BUFFER_LOCK,
          MONITOR,
          REENTRANT_LOCK ->
          true;
      default -> false;
    };
  }

  /** Whether it is of the page cache: handed on locked, and released by the end of a transfer. */
  public boolean isOfPageCache() {
    return this == PAGE_LOCK || this == BUFFER_LOCK;
  }

  /** Whether its holder runs in atomic context. */
  public boolean makesAtomic() {
    return switch (this) {
      case SPINLOCK, RAW_SPINLOCK, RW_LOCK, SEQLOCK, BIT_SPINLOCK, PAGE_TABLE_LOCK -> true;
      default -> false;
    };
  }

  /** Whether its holder may take it again; of a semaphore, as often as it has permits. */
  public boolean isReentrant() {
    return isOfObject() || this == SEMAPHORE;
  }

  /**
   * Whether an object may be its own lock: an inherited method then takes the one of the class that
   * inherits it.
   */
  public boolean isOfObject() {
    return this == MONITOR || this == REENTRANT_LOCK;
  }
}
