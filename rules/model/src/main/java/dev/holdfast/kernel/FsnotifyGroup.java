package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A listener for events of files. */
@KernelStruct("fsnotify_group")
@Header("linux/fsnotify_backend.h")
public final class FsnotifyGroup {

  /** Guards its marks. */
  public final Mutex mark_mutex = new Mutex();
}
