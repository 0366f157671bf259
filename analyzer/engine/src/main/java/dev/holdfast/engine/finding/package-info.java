/** Findings: what rules report, ready for any report format. Depends on {@code program} alone. */
@NullMarked
package dev.holdfast.engine.finding;

import org.jspecify.annotations.NullMarked;
