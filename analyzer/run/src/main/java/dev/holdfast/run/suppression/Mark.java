package dev.holdfast.run.suppression;

import dev.holdfast.engine.program.Place;
import java.util.List;

/**
 * A place in a source that says to ignore findings.
 *
 * @param place where it stands
 * @param first the first line it is about
 * @param last the last one
 * @param rules identifiers or names of rules, as they are written
 * @param reason why; may be empty
 */
record Mark(Place place, int first, int last, List<String> rules, String reason) {
  Mark {
    rules = List.copyOf(rules);
  }

  /** Whether it is about a place. */
  boolean covers(Place other) {
    return place.file().equals(other.file()) && other.line() >= first && other.line() <= last;
  }
}
