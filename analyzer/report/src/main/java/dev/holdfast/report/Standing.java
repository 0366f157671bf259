package dev.holdfast.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of findings beside those to show.
 *
 * @param suppressed findings that the sources say to ignore, in the order of findings
 * @param comparison how they stand to a baseline, or null if there is none
 */
public record Standing(List<Suppressed> suppressed, @Nullable Comparison comparison) {
  /** Nothing is known. */
  public static final Standing NONE = new Standing(List.of(), null);

  public Standing {
    suppressed = List.copyOf(suppressed);
  }
}
