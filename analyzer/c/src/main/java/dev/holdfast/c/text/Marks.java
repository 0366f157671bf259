package dev.holdfast.c.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the rewriting of a file took away from the parser's sight, by its offset. */
public final class Marks {
  /**
   * A loop macro that was turned into a {@code while} whose condition is the list of its arguments.
   *
   * @param macro its name
   * @param cursors the indexes of the arguments that it assigns
   */
  public record Loop(String macro, List<Integer> cursors) {}

  /**
   * A condition that stands for one of the preprocessor.
   *
   * @param name what it tests
   * @param negated whether it holds when that does not
   */
  public record Configuration(String name, boolean negated) {}

  /**
   * An attribute with arguments.
   *
   * @param name its name: {@code __must_hold}
   * @param arguments what stands in its brackets
   */
  public record Attribute(String name, String arguments) {}

  /**
   * A branch of a section of the preprocessor of which others stay in the text, too.
   *
   * @param section the number of the section in the file
   * @param branch the number of the branch in the section
   */
  public record Alternative(int section, int branch) {
    /** Whether no configuration takes both. */
    public boolean excludes(Alternative other) {
      return section == other.section && branch != other.branch;
    }
  }

  /**
   * Where a branch stands.
   *
   * @param from the offset of its beginning
   * @param to the offset of its end
   */
  public record Extent(int from, int to, Alternative alternative) {}

  private final Map<Integer, Loop> loops = new TreeMap<>();
  private final Map<Integer, Configuration> configurations = new TreeMap<>();
  private final NavigableMap<Integer, Attribute> attributes = new TreeMap<>();
  private final List<Extent> alternatives = new ArrayList<>();

  /** Keeps a loop macro. */
  public void add(int offset, Loop loop) {
    loops.put(offset, loop);
  }

  /** Keeps a condition of the preprocessor. */
  public void add(int offset, Configuration configuration) {
    configurations.put(offset, configuration);
  }

  /** Keeps an attribute. */
  public void add(int offset, Attribute attribute) {
    attributes.put(offset, attribute);
  }

  /** Keeps a branch, of whose section others stay, too. */
  public void add(Extent alternative) {
    alternatives.add(alternative);
  }

  /** All branches of whose sections others stay, too. */
  public List<Extent> alternatives() {
    return alternatives;
  }

  /** Those that an offset is in. */
  public List<Alternative> alternatives(int offset) {
    return alternatives.stream()
        .filter(extent -> extent.from() <= offset && offset < extent.to())
        .map(Extent::alternative)
        .toList();
  }

  /** The loop macros by the offset of their names. */
  public Map<Integer, Loop> loops() {
    return loops;
  }

  /** The conditions of the preprocessor by the offset of what stands for them. */
  public Map<Integer, Configuration> configurations() {
    return configurations;
  }

  /** The attributes in this range of offsets, with their offsets, in order. */
  public List<Map.Entry<Integer, Attribute>> attributes(int from, int to) {
    return from >= to
        ? List.of()
        : new ArrayList<>(attributes.subMap(from, true, to, false).entrySet());
  }
}
