/** Tests of the run without a command line. */
@NullMarked
package dev.holdfast.run;

import org.jspecify.annotations.NullMarked;
