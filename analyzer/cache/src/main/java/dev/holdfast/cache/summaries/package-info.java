/** What a run over a tree found out about its functions, for runs over parts of the tree. */
@NullMarked
package dev.holdfast.cache.summaries;

import org.jspecify.annotations.NullMarked;
