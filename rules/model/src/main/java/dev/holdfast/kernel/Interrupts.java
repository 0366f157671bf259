package dev.holdfast.kernel;

import static dev.holdfast.annotation.SleepKind.ALLOCATION;

import dev.holdfast.annotation.HardInterruptContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.SoftInterruptContext;
import dev.holdfast.annotation.TaskContext;

/**
 * Interrupt handlers, soft interrupts and interrupt work: in which context they run, and waiting
 * for them.
 *
 * <p>{@code include/linux/interrupt.h}, {@code kernel/irq/manage.c}, {@code devres.c}, {@code
 * irq_work.h} of 6.1 and 6.12. {@code synchronize_irq} and all that use it sleep; {@code
 * synchronize_hardirq} and {@code disable_hardirq} spin. A handler that {@code
 * request_any_context_irq} takes may become a threaded one: its context is not said.
 */
@Header("linux/interrupt.h")
public final class Interrupts {
  private Interrupts() {}

  @MaySleep(kind = ALLOCATION)
  public static native int request_irq(
      int irq, @HardInterruptContext IrqHandler handler, long flags, String name, Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int request_threaded_irq(
      int irq,
      @HardInterruptContext IrqHandler handler,
      @TaskContext IrqHandler thread,
      long flags,
      String name,
      Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int devm_request_irq(
      Device owner,
      int irq,
      @HardInterruptContext IrqHandler handler,
      long flags,
      String name,
      Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int devm_request_threaded_irq(
      Device owner,
      int irq,
      @HardInterruptContext IrqHandler handler,
      @TaskContext IrqHandler thread,
      long flags,
      String name,
      Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int request_percpu_irq(
      int irq, @HardInterruptContext IrqHandler handler, String name, Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int __request_percpu_irq(
      int irq, @HardInterruptContext IrqHandler handler, long flags, String name, Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int request_nmi(
      int irq, @HardInterruptContext IrqHandler handler, long flags, String name, Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int pci_request_irq(
      PciDevice owner,
      int number,
      @HardInterruptContext IrqHandler handler,
      @TaskContext IrqHandler thread,
      Object device,
      String format);

  @MaySleep(kind = ALLOCATION)
  public static native int request_any_context_irq(
      int irq, IrqHandler handler, long flags, String name, Object device);

  @MaySleep(kind = ALLOCATION)
  public static native int devm_request_any_context_irq(
      Device owner, int irq, IrqHandler handler, long flags, String name, Object device);

  @MaySleep
  public static native void free_irq(int irq, Object device);

  @MaySleep
  public static native void devm_free_irq(Device owner, int irq, Object device);

  @MaySleep
  public static native void pci_free_irq(PciDevice owner, int number, Object device);

  @MaySleep
  public static native void free_percpu_irq(int irq, Object device);

  @MaySleep
  public static native void disable_irq(int irq);

  @MaySleep
  public static native void synchronize_irq(int irq);

  @MaySleep
  public static native void irq_set_affinity_notifier(int irq, Object notify);

  @Pure
  public static native void disable_irq_nosync(int irq);

  @Pure
  public static native void enable_irq(int irq);

  @Pure
  public static native void disable_hardirq(int irq);

  @Pure
  public static native void synchronize_hardirq(int irq);

  @Pure
  public static native boolean irq_wake_thread(int irq, Object device);

  /** Tasklets and soft interrupts. */
  public static native void tasklet_setup(
      TaskletStruct tasklet, @SoftInterruptContext TaskletFunction function);

  public static native void tasklet_init(
      TaskletStruct tasklet, @SoftInterruptContext TaskletFunction function, long data);

  public static native void DECLARE_TASKLET(
      TaskletStruct tasklet, @SoftInterruptContext TaskletFunction function);

  public static native void DECLARE_TASKLET_DISABLED(
      TaskletStruct tasklet, @SoftInterruptContext TaskletFunction function);

  public static native void DECLARE_TASKLET_OLD(
      TaskletStruct tasklet, @SoftInterruptContext TaskletFunction function);

  public static native void DECLARE_TASKLET_DISABLED_OLD(
      TaskletStruct tasklet, @SoftInterruptContext TaskletFunction function);

  @Pure
  public static native void tasklet_schedule(TaskletStruct tasklet);

  @Pure
  public static native void tasklet_hi_schedule(TaskletStruct tasklet);

  @Pure
  public static native void tasklet_enable(TaskletStruct tasklet);

  @Pure
  public static native void tasklet_disable_nosync(TaskletStruct tasklet);

  @Pure
  public static native void tasklet_disable_in_atomic(TaskletStruct tasklet);

  @Pure
  public static native void tasklet_unlock_spin_wait(TaskletStruct tasklet);

  @MaySleep
  public static native void tasklet_kill(TaskletStruct tasklet);

  @MaySleep
  public static native void tasklet_disable(TaskletStruct tasklet);

  @MaySleep
  public static native void tasklet_unlock_wait(TaskletStruct tasklet);

  public static native void open_softirq(int number, @SoftInterruptContext Object action);

  @Pure
  public static native void raise_softirq(int number);

  /** Work in a hard interrupt. */
  public static native void init_irq_work(
      IrqWork work, @HardInterruptContext IrqWorkFunction function);

  public static native void DEFINE_IRQ_WORK(
      IrqWork work, @HardInterruptContext IrqWorkFunction function);

  public static native void IRQ_WORK_INIT(@HardInterruptContext IrqWorkFunction function);

  public static native void IRQ_WORK_INIT_HARD(@HardInterruptContext IrqWorkFunction function);

  public static native void IRQ_WORK_INIT_LAZY(@HardInterruptContext IrqWorkFunction function);

  @Pure
  public static native boolean irq_work_queue(IrqWork work);

  @MaySleep
  public static native void irq_work_sync(IrqWork work);

  /** USB requests: completion runs with bottom halves or interrupts off. */
  public static native void usb_fill_control_urb(
      Urb urb,
      UsbDevice device,
      int pipe,
      Object setup,
      Object buffer,
      int length,
      @SoftInterruptContext UrbFunction complete,
      Object context);

  public static native void usb_fill_bulk_urb(
      Urb urb,
      UsbDevice device,
      int pipe,
      Object buffer,
      int length,
      @SoftInterruptContext UrbFunction complete,
      Object context);

  public static native void usb_fill_int_urb(
      Urb urb,
      UsbDevice device,
      int pipe,
      Object buffer,
      int length,
      @SoftInterruptContext UrbFunction complete,
      Object context,
      int interval);

  @Pure
  public static native int usb_unlink_urb(Urb urb);
}
