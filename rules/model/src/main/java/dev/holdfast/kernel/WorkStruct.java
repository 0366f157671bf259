package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Work that a kernel thread will do. */
@KernelStruct("work_struct")
@Header("linux/workqueue.h")
public class WorkStruct {}
