package dev.holdfast.cache.summaries;

import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Storers;

/** How many functions store in a field. */
enum SavedStorer {
  NONE,
  ONE,
  SEVERAL;

  static SavedStorer of(FieldRef field, Storers storers) {
    if (!storers.anyStores(field)) {
      return NONE;
    }
    return storers.only(field) == null ? SEVERAL : ONE;
  }
}
