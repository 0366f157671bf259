package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Something that is waited for once. */
@KernelStruct("completion")
@Header("linux/completion.h")
public final class Completion {}
