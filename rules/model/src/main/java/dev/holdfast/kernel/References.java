package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Returns;

/**
 * Reference counts: {@code include/linux/refcount.h}, {@code kref.h}.
 *
 * <p>Whoever drops a reference under a lock of the object mostly knows of another one: a table or a
 * caller that keeps it. So the last reference is taken to go elsewhere, and what a release function
 * does is found where that function itself is analysed, not in everyone who drops a reference. Errs
 * towards silence.
 */
@Header("linux/refcount.h")
public final class References {
  private References() {}

  @Returns("0")
  public static native boolean refcount_dec_and_test(Object counter);

  @Returns("0")
  public static native boolean __refcount_dec_and_test(Object counter, Object old);

  @Returns("0")
  public static native boolean __refcount_sub_and_test(int number, Object counter, Object old);

  @Returns("0")
  public static native boolean refcount_sub_and_test(int number, Object counter);

  @Returns("1")
  public static native boolean refcount_dec_not_one(Object counter);

  @Returns("0")
  public static native int kref_put(Object kref, Object release);
}
