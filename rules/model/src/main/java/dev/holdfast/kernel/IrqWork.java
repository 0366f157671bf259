package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Work for a hard interrupt. */
@KernelStruct("irq_work")
@Header("linux/irq_work.h")
public class IrqWork {}
