package dev.holdfast.kernel;

import dev.holdfast.annotation.KernelGlobal;
import dev.holdfast.annotation.LockClass;

/**
 * The global locks of the kernel that are taken directly or that contracts name, and objects with
 * such.
 */
public final class KernelGlobals {
  private KernelGlobals() {}

  /**
   * The memory of the kernel itself: {@code mm/init-mm.c}. No process has it, and its locks are
   * initialised where it is defined.
   */
  @KernelGlobal public static final MmStruct init_mm = new MmStruct();

  /** The list of all tasks: {@code include/linux/sched/task.h}. */
  @KernelGlobal public static final RwLock tasklist_lock = new RwLock();

  /** {@code rtnl_lock}: {@code net/core/rtnetlink.c}. */
  @LockClass("rtnl_mutex")
  @KernelGlobal
  public static final Mutex rtnl_mutex = new Mutex();

  /** {@code cpus_read_lock}: {@code kernel/cpu.c}. */
  @LockClass("cpu_hotplug_lock")
  @KernelGlobal
  public static final PercpuRwSemaphore cpu_hotplug_lock = new PercpuRwSemaphore();

  /** {@code console_lock}: {@code kernel/printk/printk.c}. */
  @LockClass("console_lock")
  @KernelGlobal
  public static final Semaphore console_sem = new Semaphore();

  /** {@code console_list_lock}: {@code kernel/printk/printk.c} of 6.12. */
  @KernelGlobal public static final Mutex console_mutex = new Mutex();

  /** {@code cgroup_lock}: {@code kernel/cgroup/cgroup.c}. */
  @KernelGlobal public static final Mutex cgroup_mutex = new Mutex();

  /** {@code cpuset_lock}: {@code kernel/cgroup/cpuset.c}. */
  @KernelGlobal public static final Mutex cpuset_mutex = new Mutex();

  /** {@code genl_lock}: {@code net/netlink/genetlink.c}. */
  @KernelGlobal public static final Mutex genl_mutex = new Mutex();

  /** {@code lock_device_hotplug}: {@code drivers/base/core.c}. */
  @KernelGlobal public static final Mutex device_hotplug_lock = new Mutex();

  /** {@code lock_system_sleep}: {@code kernel/power/main.c}. */
  @KernelGlobal public static final Mutex system_transition_mutex = new Mutex();

  /** {@code jump_label_lock}: {@code kernel/jump_label.c}. */
  @KernelGlobal public static final Mutex jump_label_mutex = new Mutex();

  /** {@code pci_lock_rescan_remove}: {@code drivers/pci/probe.c}. */
  @KernelGlobal public static final Mutex pci_rescan_remove_lock = new Mutex();

  /** {@code irq_lock_sparse}: {@code kernel/irq/irqdesc.c}. */
  @KernelGlobal public static final Mutex sparse_irq_lock = new Mutex();

  /** {@code lock_rename}: {@code s_vfs_rename_mutex}. */
  @KernelGlobal public static final Mutex s_vfs_rename_mutex = new Mutex();

  /** The events of a module being loaded: {@code kernel/module/main.c}. */
  @KernelGlobal public static final Mutex module_mutex = new Mutex();

  /** Guards the text of the kernel while it is patched: {@code kernel/extable.c}. */
  @KernelGlobal public static final Mutex text_mutex = new Mutex();

  /** The slots of swapped pages: {@code mm/swapfile.c}. */
  @LockClass("swap_lock")
  @KernelGlobal
  public static final SpinLock swap_lock = new SpinLock();

  /** The list of swapped-out address spaces: {@code kernel/fork.c}. */
  @KernelGlobal public static final SpinLock mmlist_lock = new SpinLock();

  /** The list of mounted file systems: {@code fs/super.c}. */
  @LockClass("sb_lock")
  @KernelGlobal
  public static final SpinLock sb_lock = new SpinLock();

  /** Guards renames against lookups: {@code fs/dcache.c}. */
  @KernelGlobal public static final SeqLock rename_lock = new SeqLock();

  /** Guards mounts: {@code fs/namespace.c}. */
  @KernelGlobal public static final SeqLock mount_lock = new SeqLock();
}
