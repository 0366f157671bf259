package dev.holdfast.kernel;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.RcuReaderContext;

/** The operations of names: {@code Documentation/filesystems/locking.rst} of 6.1. */
@KernelStruct("dentry_operations")
@Header("linux/dcache.h")
public interface DentryOperations {

  /** Hashes a name. */
  @RcuReaderContext
  default int d_hash(Dentry directory, Object name) {
    return 0;
  }

  /** Compares names. */
  @RcuReaderContext
  default int d_compare(Dentry name, int length, Object text, Object other) {
    return 0;
  }

  /** The last reference is gone: under {@code d_lock}. */
  @AtomicContext
  default int d_delete(Dentry name) {
    return 0;
  }
}
