/**
 * The kernel as annotated Java: its lock types, structs, ops tables and functions with their
 * contracts.
 *
 * <p>In C everything binds by name: a static method is the function of its name, a method of an
 * interface that carries {@link dev.holdfast.annotation.KernelStruct} is the function pointer of
 * its name in that struct, a parameter is found by its index. A Java driver model compiles against
 * the same types, and nothing here is ever executed. Facts cite a file of a kernel version. Depends
 * on the annotations alone.
 */
@NullMarked
package dev.holdfast.kernel;

import org.jspecify.annotations.NullMarked;
