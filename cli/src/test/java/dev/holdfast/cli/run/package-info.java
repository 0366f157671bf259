/** Tests of the run without a command line. */
@NullMarked
package dev.holdfast.cli.run;

import org.jspecify.annotations.NullMarked;
