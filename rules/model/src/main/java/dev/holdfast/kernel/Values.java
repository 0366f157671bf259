package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.NoReturn;
import dev.holdfast.annotation.Returns;

/**
 * Error pointers, and functions and macros that give back what they are given. An error pointer
 * counts as negative.
 *
 * <p>{@code include/linux/err.h}, {@code compiler.h}, {@code asm-generic/bug.h}, {@code mm.h} of
 * 6.1. A page and its folio have one lock, and so count as one path.
 */
@Header("linux/err.h")
public final class Values {
  private Values() {}

  @Returns("ptr < 0")
  public static native boolean IS_ERR(Object ptr);

  @Returns("ptr <= 0")
  public static native boolean IS_ERR_OR_NULL(Object ptr);

  @Returns("value < 0")
  public static native boolean IS_ERR_VALUE(long value);

  @Returns("ptr")
  public static native long PTR_ERR(Object ptr);

  @Returns("error")
  public static native Object ERR_PTR(long error);

  @Returns("ptr")
  public static native Object ERR_CAST(Object ptr);

  @Returns("value")
  public static native Object READ_ONCE(Object value);

  @Returns("pointer")
  public static native Object smp_load_acquire(Object pointer);

  @Returns("value")
  public static native Object data_race(Object value);

  @Returns("value")
  public static native boolean likely(boolean value);

  @Returns("value")
  public static native boolean unlikely(boolean value);

  @Returns("value")
  public static native long __builtin_expect(long value, long expected);

  @Returns("condition")
  public static native boolean WARN_ON(boolean condition);

  @Returns("condition")
  public static native boolean WARN_ON_ONCE(boolean condition);

  @Returns("condition")
  public static native boolean WARN(boolean condition, String format);

  @Returns("condition")
  public static native boolean WARN_ONCE(boolean condition, String format);

  @Returns("condition")
  public static native boolean WARN_TAINT(boolean condition, int taint, String format);

  @Returns("condition")
  public static native boolean VM_WARN_ON_ONCE(boolean condition);

  @Returns("page")
  public static native Folio page_folio(Page page);

  @Returns("page")
  public static native Page compound_head(Page page);

  /** They do not return. */
  @NoReturn
  public static native void BUG();

  @NoReturn
  public static native void panic(String format);

  @NoReturn
  public static native void do_exit(long code);

  @NoReturn
  public static native void do_group_exit(int code);

  @NoReturn
  public static native void make_task_dead(int signal);

  @NoReturn
  public static native void kthread_exit(long result);

  @NoReturn
  public static native void kthread_complete_and_exit(Completion completion, long code);

  @NoReturn
  public static native void complete_and_exit(Completion completion, long code);

  @NoReturn
  public static native void module_put_and_kthread_exit(long code);

  @NoReturn
  public static native void emergency_restart();

  @NoReturn
  public static native void machine_emergency_restart();

  @NoReturn
  public static native void machine_restart(String command);

  @NoReturn
  public static native void __module_put_and_kthread_exit(Object module, long code);

  @NoReturn
  public static native void unreachable();

  @NoReturn
  public static native void __builtin_unreachable();

  @NoReturn
  public static native void __builtin_trap();

  @NoReturn
  public static native void nmi_panic_self_stop(Object registers);

  @NoReturn
  public static native void cpu_startup_entry(int state);

  @NoReturn
  public static native void __stack_chk_fail();
}
