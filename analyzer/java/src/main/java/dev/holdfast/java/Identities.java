package dev.holdfast.java;

import java.util.HashSet;
import java.util.Set;

/** The identities of the functions of one file. */
final class Identities {
  private final Set<String> taken;
  private final String file;
  private final boolean repeats;
  private final Set<String> own = new HashSet<>();

  /**
   * Identities of a file.
   *
   * @param taken those of programs that do not see this one; they do not grow meanwhile
   * @param repeats whether an earlier file of this program has a type of the same name
   */
  Identities(Set<String> taken, String file, boolean repeats) {
    this.taken = taken;
    this.file = file;
    this.repeats = repeats;
  }

  /** The identity of a function: its key, unless there is another function with that key. */
  String of(String key, int line) {
    String id = key;
    if (repeats || !isNew(id)) {
      id = key + "@" + file;
      if (!isNew(id)) {
        id = key + "@" + file + ":" + line;
        for (int n = 2; !isNew(id); n++) {
          id = key + "@" + file + ":" + line + "." + n;
        }
      }
    }
    return id;
  }

  private boolean isNew(String id) {
    return !taken.contains(id) && own.add(id);
  }

  /** All that were given. */
  Set<String> given() {
    return own;
  }
}
