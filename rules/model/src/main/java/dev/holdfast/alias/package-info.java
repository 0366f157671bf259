/**
 * What annotations of other vocabularies mean in ours; read as stubs, never used as types.
 *
 * <p>A model of one's own adds further ones in the same way, see {@link
 * dev.holdfast.annotation.Alias}.
 */
@NullMarked
package dev.holdfast.alias;

import org.jspecify.annotations.NullMarked;
