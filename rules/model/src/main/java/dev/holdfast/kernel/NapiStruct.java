package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A poll function of a network driver. */
@KernelStruct("napi_struct")
@Header("linux/netdevice.h")
public class NapiStruct {}
