package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_LOCK;
import static dev.holdfast.annotation.LockMode.SHARED_RECURSIVE;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A reader-writer spinlock: its holder is atomic. Readers may nest. */
@KernelStruct("rwlock_t")
@Header("linux/rwlock_types.h")
@LockType(
    value = RW_LOCK,
    cTypes = {"rwlock_t", "struct rwlock", "arch_rwlock_t"})
public final class RwLock {

  /** {@code read_lock}. */
  @Acquires(value = "this", mode = SHARED_RECURSIVE)
  public native void lockRead();

  /** {@code read_trylock}: held if true is returned. */
  @TryAcquires(value = "this", mode = SHARED_RECURSIVE)
  public native boolean trylockRead();

  /** {@code read_unlock}. */
  @Releases("this")
  public native void unlockRead();

  /** {@code write_lock}. */
  @Acquires("this")
  public native void lockWrite();

  /** {@code write_trylock}: held if true is returned. */
  @TryAcquires("this")
  public native boolean trylockWrite();

  /** {@code write_unlock}. */
  @Releases("this")
  public native void unlockWrite();
}
