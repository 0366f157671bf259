package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import org.jspecify.annotations.Nullable;

/** A mapped area of an address space. */
@KernelStruct("vm_area_struct")
@Header("linux/mm_types.h")
@SuppressWarnings("NullAway.Init")
public final class VmArea {

  /** The address space. */
  public MmStruct vm_mm;

  /** The file that is mapped, if one is. */
  public @Nullable FileStruct vm_file;

  /** The reverse map of the anonymous pages, if there are some. */
  public @Nullable AnonVma anon_vma;
}
