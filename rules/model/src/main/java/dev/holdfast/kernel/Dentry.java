package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A name in a directory. */
@KernelStruct("dentry")
@Header("linux/dcache.h")
@SuppressWarnings("NullAway.Init")
public final class Dentry {

  /** Its lock and count. */
  public final Lockref d_lockref = new Lockref();

  /** What it names. */
  public Inode d_inode;
}
