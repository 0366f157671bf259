/** What a rule is. The rules themselves are in {@code rules/checks}. */
@NullMarked
package dev.holdfast.engine.rule;

import org.jspecify.annotations.NullMarked;
