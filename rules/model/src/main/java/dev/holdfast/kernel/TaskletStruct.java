package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Work for a soft interrupt. */
@KernelStruct("tasklet_struct")
@Header("linux/interrupt.h")
public class TaskletStruct {}
