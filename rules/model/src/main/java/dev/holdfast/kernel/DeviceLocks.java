package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AssertsHeld;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.TryAcquires;
import org.jspecify.annotations.Nullable;

/**
 * The locks of devices and buses, and the operations of drivers that wait.
 *
 * <p>{@code include/linux/device.h}, {@code pci.h}, {@code usb.h}, {@code i2c.h}, {@code
 * spi/spi.h}, {@code tty.h}, {@code serial_core.h}, {@code rtc.h}, {@code cpuhplock.h}, {@code
 * drivers/base} of 6.1 and 6.12. {@code device_trylock} gives 1, the interruptible forms 0 if they
 * got the lock; {@code usb_lock_device_for_reset} gives 0 then.
 */
@Header("linux/device.h")
public final class DeviceLocks {
  private DeviceLocks() {}

  @Acquires("device.mutex")
  public static native void device_lock(Device device);

  @Releases("device.mutex")
  public static native void device_unlock(Device device);

  @Acquires(value = "device.mutex", when = ZERO)
  @FailsWith("-EINTR")
  public static native int device_lock_interruptible(Device device);

  @TryAcquires("device.mutex")
  public static native boolean device_trylock(Device device);

  @AssertsHeld("device.mutex")
  public static native void device_lock_assert(Device device);

  @Acquires("device.dev.mutex")
  public static native void pci_dev_lock(PciDevice device);

  @Releases("device.dev.mutex")
  public static native void pci_dev_unlock(PciDevice device);

  @TryAcquires("device.dev.mutex")
  public static native boolean pci_dev_trylock(PciDevice device);

  @Acquires("pci_rescan_remove_lock")
  public static native void pci_lock_rescan_remove();

  @Releases("pci_rescan_remove_lock")
  public static native void pci_unlock_rescan_remove();

  @Acquires("device.dev.mutex")
  public static native void usb_lock_device(UsbDevice device);

  @Releases("device.dev.mutex")
  public static native void usb_unlock_device(UsbDevice device);

  @Acquires(value = "device.dev.mutex", when = ZERO)
  public static native int usb_lock_device_interruptible(UsbDevice device);

  @TryAcquires("device.dev.mutex")
  public static native boolean usb_trylock_device(UsbDevice device);

  @Acquires(value = "device.dev.mutex", when = ZERO)
  public static native int usb_lock_device_for_reset(UsbDevice device, Object face);

  @Acquires("device_hotplug_lock")
  public static native void lock_device_hotplug();

  @Releases("device_hotplug_lock")
  public static native void unlock_device_hotplug();

  @TryAcquires(value = "device_hotplug_lock", when = ZERO)
  public static native int lock_device_hotplug_sysfs();

  @Acquires("system_transition_mutex")
  public static native int lock_system_sleep();

  @Releases("system_transition_mutex")
  public static native void unlock_system_sleep(int flags);

  @Acquires("adapter.bus_lock")
  public static native void i2c_lock_bus(I2cAdapter adapter, int flags);

  @TryAcquires("adapter.bus_lock")
  public static native boolean i2c_trylock_bus(I2cAdapter adapter, int flags);

  @Releases("adapter.bus_lock")
  public static native void i2c_unlock_bus(I2cAdapter adapter, int flags);

  @Acquires("controller.bus_lock_mutex")
  public static native void spi_bus_lock(SpiController controller);

  @Releases("controller.bus_lock_mutex")
  public static native void spi_bus_unlock(SpiController controller);

  @Acquires("clock.ops_lock")
  public static native void rtc_lock(RtcDevice clock);

  @Releases("clock.ops_lock")
  public static native void rtc_unlock(RtcDevice clock);

  @Acquires("tty.legacy_mutex")
  public static native void tty_lock(TtyStruct tty);

  @Releases("tty.legacy_mutex")
  public static native void tty_unlock(TtyStruct tty);

  @Acquires(value = "tty.legacy_mutex", when = ZERO)
  public static native int tty_lock_interruptible(TtyStruct tty);

  @Acquires(value = "tty.legacy_mutex", subclass = "1")
  public static native void tty_lock_slave(TtyStruct tty);

  @Releases("tty.legacy_mutex")
  public static native void tty_unlock_slave(TtyStruct tty);

  @Acquires("port.lock")
  public static native void uart_port_lock(UartPort port);

  @Acquires(value = "port.lock", disables = INTERRUPTS_OFF)
  public static native void uart_port_lock_irq(UartPort port);

  @TryAcquires("port.lock")
  public static native boolean uart_port_trylock(UartPort port);

  @TryAcquires(value = "port.lock", disables = INTERRUPTS_OFF)
  public static native boolean uart_port_trylock_irqsave(UartPort port, long flags);

  @Releases("port.lock")
  public static native void uart_port_unlock(UartPort port);

  @Releases(value = "port.lock", enables = INTERRUPTS_OFF)
  public static native void uart_port_unlock_irq(UartPort port);

  @Acquires(value = "port.lock", disables = INTERRUPTS_OFF)
  public static native void uart_port_lock_irqsave(UartPort port, long flags);

  @Releases(value = "port.lock", enables = INTERRUPTS_OFF)
  public static native void uart_port_unlock_irqrestore(UartPort port, long flags);

  @Acquires(value = "port.lock", disables = INTERRUPTS_OFF)
  public static native void __uart_port_lock_irqsave(UartPort port, long flags);

  @Releases(value = "port.lock", enables = INTERRUPTS_OFF)
  public static native void __uart_port_unlock_irqrestore(UartPort port, long flags);

  @Releases("port.lock")
  public static native void uart_unlock_and_check_sysrq(UartPort port);

  @Releases(value = "port.lock", enables = INTERRUPTS_OFF)
  public static native void uart_unlock_and_check_sysrq_irqrestore(UartPort port, long flags);

  /** Processors that come and go: {@code kernel/cpu.c}. */
  @Acquires(value = "cpu_hotplug_lock", mode = SHARED)
  public static native void cpus_read_lock();

  @Releases("cpu_hotplug_lock")
  public static native void cpus_read_unlock();

  @Acquires(value = "cpu_hotplug_lock", mode = SHARED)
  public static native void get_online_cpus();

  @Releases("cpu_hotplug_lock")
  public static native void put_online_cpus();

  @TryAcquires(value = "cpu_hotplug_lock", mode = SHARED)
  public static native boolean cpus_read_trylock();

  @Acquires("cpu_hotplug_lock")
  public static native void cpus_write_lock();

  @Releases("cpu_hotplug_lock")
  public static native void cpus_write_unlock();

  @AssertsHeld("cpu_hotplug_lock")
  public static native void lockdep_assert_cpus_held();

  @MaySleep
  public static native void cpu_hotplug_disable();

  @MaySleep
  public static native void cpu_hotplug_enable();

  /** The console: {@code kernel/printk/printk.c}. The try form gives 1. Printing never waits. */
  @Acquires("console_sem")
  public static native void console_lock();

  @TryAcquires("console_sem")
  public static native boolean console_trylock();

  @Releases("console_sem")
  public static native void console_unlock();

  @Acquires("console_mutex")
  public static native void console_list_lock();

  @Releases("console_mutex")
  public static native void console_list_unlock();

  @Pure
  public static native void printk(String format);

  @Pure
  public static native void _printk(String format);

  @Pure
  public static native void vprintk(String format, Object values);

  @Pure
  public static native void printk_deferred(String format);

  @Pure
  public static native void _printk_deferred(String format);

  @Pure
  public static native void dump_stack();

  @Pure
  public static native void dev_printk(String level, Device device, String format);

  @Pure
  public static native void _dev_info(Device device, String format);

  @Pure
  public static native void _dev_err(Device device, String format);

  @Pure
  public static native void _dev_warn(Device device, String format);

  @Pure
  public static native void _dev_notice(Device device, String format);

  @Pure
  public static native void _dev_crit(Device device, String format);

  @Pure
  public static native void _dev_printk(String level, Device device, String format);

  @Pure
  public static native void __dynamic_pr_debug(Object descriptor, String format);

  @Pure
  public static native void __dynamic_dev_dbg(Object descriptor, Device device, String format);

  @Pure
  public static native void __warn_printk(String format);

  @Pure
  public static native void print_hex_dump(
      String level,
      String prefix,
      int type,
      int row,
      int group,
      Object data,
      long length,
      boolean ascii);

  /** Others of one mutex. */
  @Acquires("jump_label_mutex")
  public static native void jump_label_lock();

  @Releases("jump_label_mutex")
  public static native void jump_label_unlock();

  @Acquires("sparse_irq_lock")
  public static native void irq_lock_sparse();

  @Releases("sparse_irq_lock")
  public static native void irq_unlock_sparse();

  @Acquires("cgroup_mutex")
  public static native void cgroup_lock();

  @Releases("cgroup_mutex")
  public static native void cgroup_unlock();

  @Acquires("cpuset_mutex")
  public static native void cpuset_lock();

  @Releases("cpuset_mutex")
  public static native void cpuset_unlock();

  @Acquires("wiphy.mtx")
  public static native void wiphy_lock(Wiphy wiphy);

  @Releases("wiphy.mtx")
  public static native void wiphy_unlock(Wiphy wiphy);

  @Acquires("devlink.lock")
  public static native void devl_lock(Devlink devlink);

  @Releases("devlink.lock")
  public static native void devl_unlock(Devlink devlink);

  @TryAcquires("devlink.lock")
  public static native boolean devl_trylock(Devlink devlink);

  @AssertsHeld("devlink.lock")
  public static native void devl_assert_locked(Devlink devlink);

  /** Operations of drivers that wait or allocate. */
  @MaySleep
  public static native int request_firmware(Object firmware, String name, Device device);

  @MaySleep
  public static native int request_firmware_direct(Object firmware, String name, Device device);

  @MaySleep
  public static native int firmware_request_nowarn(Object firmware, String name, Device device);

  @MaySleep
  public static native int device_register(Device device);

  @MaySleep
  public static native int device_unregister(Device device);

  @MaySleep
  public static native int device_add(Device device);

  @MaySleep
  public static native int device_del(Device device);

  public static native void device_initialize(Device device);

  @MaySleep
  public static native int misc_register(Object device);

  @MaySleep
  public static native int misc_deregister(Object device);

  @MaySleep
  public static native int clk_prepare(Object clock);

  @MaySleep
  public static native int clk_unprepare(Object clock);

  @MaySleep
  public static native int clk_prepare_enable(Object clock);

  @MaySleep
  public static native int clk_disable_unprepare(Object clock);

  @MaySleep
  public static native int clk_set_rate(Object clock, long rate);

  @MaySleep
  public static native int clk_get(Device device, String id);

  @MaySleep
  public static native int clk_put(Object clock);

  @MaySleep
  public static native int regulator_enable(Object regulator);

  @MaySleep
  public static native int regulator_disable(Object regulator);

  @MaySleep
  public static native int i2c_transfer(I2cAdapter adapter, Object messages, int count);

  @MaySleep
  public static native int i2c_smbus_read_byte_data(Object client, int command);

  @MaySleep
  public static native int i2c_smbus_write_byte_data(Object client, int command, int value);

  @MaySleep
  public static native int spi_sync(Object device, Object message);

  @MaySleep
  public static native int spi_write(Object device, Object data, long length);

  @MaySleep
  public static native int spi_read(Object device, Object data, long length);

  @MaySleep
  public static native int spi_write_then_read(
      Object device, Object out, int outLength, Object in, int inLength);

  @MaySleep
  public static native int gpiod_set_value_cansleep(Object gpio, int value);

  @MaySleep
  public static native int gpiod_get_value_cansleep(Object gpio);

  @MaySleep
  public static native int usermodehelper_disable();

  @MaySleep
  public static native int call_usermodehelper(
      String path, Object arguments, Object environment, int wait);

  @MaySleep
  public static native int request_module(String format);

  @MaySleep
  public static native int __request_module(boolean wait, String format);

  @MaySleep
  public static native int sysfs_create_group(Object object, Object group);

  @MaySleep
  public static native int sysfs_remove_group(Object object, Object group);

  @MaySleep
  public static native int sysfs_create_file(Object object, Object attribute);

  @MaySleep
  public static native int sysfs_remove_file(Object object, Object attribute);

  @MaySleep
  public static native int kobject_uevent(Object object, int action);

  @MaySleep
  public static native int debugfs_create_dir(String name, Object parent);

  @MaySleep
  public static native int debugfs_remove(Object entry);

  @MaySleep
  public static native int proc_create(String name, int mode, Object parent, Object operations);

  @MaySleep
  public static native int proc_remove(Object entry);

  @MaySleep
  public static native int remove_proc_entry(String name, Object parent);

  @MaySleep
  public static native int cdev_add(Object device, int number, int count);

  @MaySleep
  public static native int cdev_del(Object device);

  @MaySleep
  public static native int pci_enable_device(PciDevice device);

  @MaySleep
  public static native int pci_disable_device(PciDevice device);

  @MaySleep
  public static native int pci_alloc_irq_vectors(PciDevice device, int min, int max, int flags);

  @MaySleep
  public static native int ioremap(long address, long size);

  @MaySleep
  public static native int iounmap(Object address);

  @MaySleep
  public static native int usb_control_msg(
      UsbDevice device,
      int pipe,
      int request,
      int type,
      int value,
      int index,
      Object data,
      int size,
      int timeout);

  @MaySleep
  public static native int usb_control_msg_send(
      UsbDevice device,
      int endpoint,
      int request,
      int type,
      int value,
      int index,
      Object data,
      int size,
      int timeout,
      long gfp);

  @MaySleep
  public static native int usb_bulk_msg(
      UsbDevice device, int pipe, Object data, int length, int actual, int timeout);

  @MaySleep
  public static native int usb_interrupt_msg(
      UsbDevice device, int pipe, Object data, int length, int actual, int timeout);

  @MaySleep
  public static native int usb_kill_urb(Urb urb);

  @MaySleep
  public static native int usb_poison_urb(Urb urb);

  @MaySleep
  public static native int usb_kill_anchored_urbs(Object anchor);

  @MaySleep
  public static native int usb_set_interface(UsbDevice device, int face, int setting);

  @MaySleep
  public static native int blk_mq_freeze_queue(Object queue);

  @MaySleep
  public static native int blk_execute_rq(Object request, boolean head);

  @MaySleep
  public static native int submit_bio_wait(Object bio);

  @MaySleep
  public static native int blkdev_issue_flush(Object device);

  @MaySleep
  public static native int scsi_execute_cmd(
      Object device,
      Object command,
      int flags,
      Object buffer,
      int length,
      int timeout,
      int retries,
      Object arguments);

  @Returns("device")
  public static native Device get_device(@Nullable Device device);

  public static native void put_device(@Nullable Device device);
}
