/** The Java front end: from Java sources to the program model, by Eclipse JDT with bindings. */
@NullMarked
package dev.holdfast.java;

import org.jspecify.annotations.NullMarked;
