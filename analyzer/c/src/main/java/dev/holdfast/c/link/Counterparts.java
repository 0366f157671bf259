package dev.holdfast.c.link;

import java.util.List;
import java.util.Map;

/**
 * The headers that files of one architecture see in place of another's.
 *
 * @param architectures the architecture of each file, by number; empty if it is for all
 * @param replaced for each architecture, what is seen in place of which file
 */
public record Counterparts(
    List<String> architectures, Map<String, Map<Integer, Integer>> replaced) {
  /** Every file sees what it includes. */
  public static final Counterparts NONE = new Counterparts(List.of(), Map.of());

  public Counterparts {
    architectures = List.copyOf(architectures);
    replaced = Map.copyOf(replaced);
  }

  /** What a file sees in place of others. */
  Map<Integer, Integer> of(int file) {
    return file < architectures.size()
        ? replaced.getOrDefault(architectures.get(file), Map.of())
        : Map.of();
  }
}
