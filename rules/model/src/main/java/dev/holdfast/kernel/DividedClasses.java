package dev.holdfast.kernel;

import dev.holdfast.annotation.AlternativeDirectories;
import dev.holdfast.annotation.ClassPerDirectory;
import dev.holdfast.annotation.ClassPerOwner;
import dev.holdfast.annotation.UnorderedClasses;

/**
 * The locks of the kernel's general objects, which lockdep keeps in a class of their own for each
 * file system, protocol family or bus.
 *
 * <p>{@code alloc_super} in {@code fs/super.c}, {@code inode_init_always} in {@code fs/inode.c},
 * {@code sock_lock_init} in {@code net/core/sock.c} of 6.1; {@code device_initialize} in {@code
 * drivers/base/core.c} has the locks of devices not validated at all, and the locks of buffers are
 * ordered by what lies in their blocks. The other objects that a driver makes and the core knows,
 * such as network devices, are that driver's alone: what two drivers do to theirs meets nowhere.
 * Page locks have no class there; the pages of a stacked file system are locked before those of the
 * one below, and those of a file before those of the device or inode that keeps what the file
 * system knows of it. A kernel is built for one architecture.
 */
@ClassPerDirectory(
    value = {
      "inode.i_rwsem",
      "inode.i_lock",
      "address_space.invalidate_lock",
      "super_block.s_umount",
      "page lock"
    },
    under = "fs")
@ClassPerDirectory(
    value = {"sock.sk_lock", "socket_lock_t.slock", "sock.sk_callback_lock", "sk_buff_head.lock"},
    under = "net",
    others = {"crypto", "drivers/isdn", "drivers/net/ppp"})
@ClassPerDirectory(
    value = {
      "devlink.lock",
      "mii_bus.mdio_lock",
      "net_device.addr_list_lock",
      "net_device.tx_global_lock",
      "netdev_queue._xmit_lock",
      "phy_device.lock",
      "Scsi_Host.host_lock",
      "sk_buff_head.lock",
      "uart_port.lock",
      "wiphy.mtx"
    },
    under = "drivers")
@ClassPerOwner(
    value = "page lock",
    owners = {
      "block_device.bd_inode",
      "block_device.bd_mapping",
      "btrfs_fs_info.btree_inode",
      "ext4_sb_info.s_buddy_cache",
      "f2fs_sb_info.meta_inode",
      "f2fs_sb_info.node_inode",
      "gfs2_glock_aspace.mapping",
      "gfs2_sbd.sd_aspace",
      "jfs_sb_info.direct_inode",
      "nilfs_inode_info.i_assoc_inode"
    })
@ClassPerOwner(
    value = "inode.i_rwsem",
    owners = {"block_device.bd_inode", "block_device.bd_mapping"})
@ClassPerOwner(
    value = "address_space.invalidate_lock",
    owners = {"block_device.bd_inode", "block_device.bd_mapping"})
@UnorderedClasses({"device.mutex", "buffer lock"})
@UnorderedClasses(value = "page lock", under = "fs")
@AlternativeDirectories("arch")
public final class DividedClasses {
  private DividedClasses() {}
}
