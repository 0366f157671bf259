package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A queue of work. */
@KernelStruct("workqueue_struct")
@Header("linux/workqueue.h")
public final class WorkqueueStruct {}
