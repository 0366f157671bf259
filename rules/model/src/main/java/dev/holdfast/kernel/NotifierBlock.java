package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A callback of a chain. */
@KernelStruct("notifier_block")
@Header("linux/notifier.h")
public final class NotifierBlock {}
