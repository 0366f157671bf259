package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;
import org.jspecify.annotations.Nullable;

/**
 * The locks of files, directories and file systems.
 *
 * <p>{@code include/linux/fs.h}, {@code buffer_head.h}, {@code fs/namei.c}, {@code fs/pipe.c} of
 * 6.1. {@code lock_two_nondirectories} takes both in the order of their addresses, the second as a
 * subclass; {@code lock_rename} takes the rename mutex only for different directories, so that only
 * the first directory is followed.
 */
@Header("linux/fs.h")
public final class FileLocks {
  private FileLocks() {}

  @Acquires(value = "inode.i_rwsem", of = "inode")
  public static native void inode_lock(Inode inode);

  @Releases("inode.i_rwsem")
  public static native void inode_unlock(Inode inode);

  @Acquires(value = "inode.i_rwsem", of = "inode", when = ZERO)
  @FailsWith("-EINTR")
  public static native int inode_lock_killable(Inode inode);

  @Acquires(value = "inode.i_rwsem", of = "inode", mode = SHARED)
  public static native void inode_lock_shared(Inode inode);

  @Acquires(value = "inode.i_rwsem", of = "inode", mode = SHARED, when = ZERO)
  @FailsWith("-EINTR")
  public static native int inode_lock_shared_killable(Inode inode);

  @Releases("inode.i_rwsem")
  public static native void inode_unlock_shared(Inode inode);

  @TryAcquires("inode.i_rwsem")
  public static native boolean inode_trylock(Inode inode);

  @TryAcquires(value = "inode.i_rwsem", mode = SHARED)
  public static native boolean inode_trylock_shared(Inode inode);

  public static native boolean inode_is_locked(Inode inode);

  @Acquires(value = "inode.i_rwsem", of = "inode", subclass = "subclass")
  public static native void inode_lock_nested(Inode inode, int subclass);

  @Acquires(value = "inode.i_rwsem", of = "inode", mode = SHARED, subclass = "subclass")
  public static native void inode_lock_shared_nested(Inode inode, int subclass);

  @Acquires("first.i_rwsem")
  @Acquires(value = "second.i_rwsem", subclass = "4")
  public static native void lock_two_nondirectories(Inode first, Inode second);

  @Releases("first.i_rwsem")
  @Releases("second.i_rwsem")
  public static native void unlock_two_nondirectories(Inode first, Inode second);

  @Acquires(value = "first.d_inode.i_rwsem", subclass = "1")
  public static native Dentry lock_rename(Dentry first, Dentry second);

  @Releases("first.d_inode.i_rwsem")
  public static native void unlock_rename(Dentry first, Dentry second);

  @MaySleep
  public static native void inode_dio_wait(Inode inode);

  @Acquires(value = "sb.s_writers.rw_sem[0]", mode = SHARED)
  public static native void sb_start_write(SuperBlock sb);

  @Releases("sb.s_writers.rw_sem[0]")
  public static native void sb_end_write(SuperBlock sb);

  @TryAcquires(value = "sb.s_writers.rw_sem[0]", mode = SHARED)
  public static native boolean sb_start_write_trylock(SuperBlock sb);

  @Acquires(value = "sb.s_writers.rw_sem[1]", mode = SHARED, subclass = "1")
  public static native void sb_start_pagefault(SuperBlock sb);

  @Releases("sb.s_writers.rw_sem[1]")
  public static native void sb_end_pagefault(SuperBlock sb);

  @Acquires(value = "sb.s_writers.rw_sem[2]", mode = SHARED, subclass = "2")
  public static native void sb_start_intwrite(SuperBlock sb);

  @Releases("sb.s_writers.rw_sem[2]")
  public static native void sb_end_intwrite(SuperBlock sb);

  @TryAcquires(value = "sb.s_writers.rw_sem[2]", mode = SHARED, subclass = "2")
  public static native boolean sb_start_intwrite_trylock(SuperBlock sb);

  @Acquires(value = "file.f_inode.i_sb.s_writers.rw_sem[0]", mode = SHARED)
  public static native void file_start_write(FileStruct file);

  @Releases("file.f_inode.i_sb.s_writers.rw_sem[0]")
  public static native void file_end_write(FileStruct file);

  @TryAcquires(value = "file.f_inode.i_sb.s_writers.rw_sem[0]", mode = SHARED)
  public static native boolean file_start_write_trylock(FileStruct file);

  @MaySleep
  public static native int mnt_want_write(Object mount);

  @MaySleep
  public static native int mnt_want_write_file(FileStruct file);

  public static native void mnt_drop_write(Object mount);

  public static native void mnt_drop_write_file(FileStruct file);

  /** The lock of a block in the page cache. */
  @Acquires(value = "buffer", lockClass = BufferLock.class)
  public static native void lock_buffer(BufferHead buffer);

  @TryAcquires(value = "buffer", lockClass = BufferLock.class)
  public static native boolean trylock_buffer(BufferHead buffer);

  @Releases(value = "buffer", lockClass = BufferLock.class)
  public static native void unlock_buffer(BufferHead buffer);

  /** Hands the lock over to the end of the transfer, which releases it. */
  @MaySleep
  @Releases(value = "buffer", lockClass = BufferLock.class)
  public static native void submit_bh(int operation, BufferHead buffer);

  @MaySleep
  public static native void wait_on_buffer(BufferHead buffer);

  @Acquires(value = "buffer", lockClass = BufferLock.class)
  public static native void __lock_buffer(BufferHead buffer);

  @MaySleep
  public static native void __wait_on_buffer(BufferHead buffer);

  @MaySleep
  public static native BufferHead __bread_gfp(Object device, long block, int size, long gfp);

  @MaySleep
  public static native BufferHead sb_bread(SuperBlock sb, long block);

  @MaySleep
  public static native BufferHead sb_getblk(SuperBlock sb, long block);

  @MaySleep
  public static native int sync_dirty_buffer(BufferHead buffer);

  @Acquires(value = "buffer", when = ZERO)
  public static native int bh_uptodate_or_lock(BufferHead buffer);

  /** Pipes, frame buffers, listeners. */
  @Acquires("pipe.mutex")
  public static native void pipe_lock(PipeInode pipe);

  @Releases("pipe.mutex")
  public static native void pipe_unlock(PipeInode pipe);

  @Acquires("first.mutex")
  @Acquires(value = "second.mutex", subclass = "1")
  public static native void pipe_double_lock(PipeInode first, PipeInode second);

  @Acquires("info.lock")
  public static native void lock_fb_info(FbInfo info);

  @Releases("info.lock")
  public static native void unlock_fb_info(FbInfo info);

  @Acquires("group.mark_mutex")
  public static native void fsnotify_group_lock(FsnotifyGroup group);

  @Releases("group.mark_mutex")
  public static native void fsnotify_group_unlock(FsnotifyGroup group);

  @Releases("file.f_pos_lock")
  public static native void __f_unlock_pos(FileStruct file);

  /** The last reference to a file is put off by {@code fput}; that to a name may sleep at once. */
  @Pure
  public static native void fput(FileStruct file);

  @MaySleep
  public static native void __fput_sync(FileStruct file);

  @MaySleep
  public static native void dput(@Nullable Dentry dentry);

  public static native void iput(@Nullable Inode inode);

  @MaySleep
  public static native void path_put(Object path);

  @MaySleep
  public static native int filp_close(FileStruct file, Object id);

  @MaySleep
  public static native FileStruct filp_open(String name, int flags, int mode);

  @MaySleep
  public static native long kernel_read(
      FileStruct file, Object buffer, long count, Object position);

  @MaySleep
  public static native long kernel_write(
      FileStruct file, Object buffer, long count, Object position);

  @MaySleep
  public static native int vfs_fsync(FileStruct file, int data);

  @MaySleep
  public static native int kern_path(String name, int flags, Object path);

  @MaySleep
  public static native void mmput(MmStruct mm);

  @Pure
  public static native void mmput_async(MmStruct mm);

  @Pure
  public static native void mmdrop(MmStruct mm);
}
