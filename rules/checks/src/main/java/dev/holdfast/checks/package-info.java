/**
 * The rules: each one class, one page, one folder of test inputs and one line in {@link
 * dev.holdfast.checks.Rules}.
 */
@NullMarked
package dev.holdfast.checks;

import org.jspecify.annotations.NullMarked;
