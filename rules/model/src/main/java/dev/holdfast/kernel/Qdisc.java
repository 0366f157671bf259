package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A queueing discipline. */
@KernelStruct("Qdisc")
@Header("net/sch_generic.h")
public final class Qdisc {}
