/**
 * Entries: functions that something outside the program calls, under a contract's grant, and the
 * check that they live with it.
 */
@NullMarked
package dev.holdfast.engine.entry;

import org.jspecify.annotations.NullMarked;
