/**
 * The rules: each one class, one page, one folder of test inputs and one line in {@link
 * dev.holdfast.checks.Rules}. A rule words facts of the engine as findings; it analyses nothing.
 */
@NullMarked
package dev.holdfast.checks;

import org.jspecify.annotations.NullMarked;
