package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** An interrupt as its chip knows it. */
@KernelStruct("irq_data")
@Header("linux/irq.h")
public final class IrqData {}
