/** The lock-order graph and its cycles. */
@NullMarked
package dev.holdfast.engine.order;

import org.jspecify.annotations.NullMarked;
