/** Tests of the reports, on findings made up here. */
@NullMarked
package dev.holdfast.report;

import org.jspecify.annotations.NullMarked;
