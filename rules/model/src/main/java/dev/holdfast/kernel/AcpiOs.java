package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;

/**
 * What ACPI's interpreter asks of the kernel in any context. Registers are mapped when the tables
 * are read, so that an access maps none; and what a debugging build prints goes to a debugger only
 * while one is attached.
 *
 * <p>{@code acpi_os_read_memory}, {@code acpi_os_vprintf} in {@code drivers/acpi/osl.c} of 6.1.
 */
@Header("acpi/acpiosxf.h")
public final class AcpiOs {
  private AcpiOs() {}

  public static native int acpi_os_read_memory(long address, Object value, int width);

  public static native int acpi_os_write_memory(long address, long value, int width);

  public static native void acpi_os_vprintf(Object format, Object arguments);
}
