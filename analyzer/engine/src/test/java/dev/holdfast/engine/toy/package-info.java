/** A small language in which engine tests write programs and contracts, without any parser. */
@NullMarked
package dev.holdfast.engine.toy;

import org.jspecify.annotations.NullMarked;
