package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A timer; its function runs in a soft interrupt. */
@KernelStruct("timer_list")
@Header("linux/timer.h")
public class TimerList {}
