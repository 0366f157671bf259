package dev.holdfast.c.commands;

import dev.holdfast.c.text.Configuration;
import dev.holdfast.c.text.OptionTest;
import dev.holdfast.c.text.Truth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The configuration of a file that is compiled several times, or included by several files: known
 * is what all of them agree on, and the branches of any of them stay.
 */
public final class JointConfiguration implements Configuration {
  private final List<Configuration> parts;
  private final Map<String, Truth> defined = new ConcurrentHashMap<>();

  private JointConfiguration(List<Configuration> parts) {
    this.parts = parts;
  }

  /** The configuration of these together; there is at least one. */
  public static Configuration of(List<Configuration> parts) {
    return parts.size() == 1 ? parts.get(0) : new JointConfiguration(List.copyOf(parts));
  }

  @Override
  public Truth defines(String name) {
    return defined.computeIfAbsent(name, key -> agreed(part -> part.defines(key)));
  }

  @Override
  public Truth holds(String comparison) {
    return agreed(part -> part.holds(comparison));
  }

  @Override
  public Truth passes(OptionTest test, String name) {
    return agreed(part -> part.passes(test, name));
  }

  @Override
  public OptionalLong value(String name) {
    OptionalLong first = parts.get(0).value(name);
    return parts.stream().allMatch(part -> part.value(name).equals(first))
        ? first
        : OptionalLong.empty();
  }

  private Truth agreed(Function<Configuration, Truth> question) {
    Truth first = question.apply(parts.get(0));
    for (int i = 1; i < parts.size() && first != Truth.UNKNOWN; i++) {
      if (question.apply(parts.get(i)) != first) {
        return Truth.UNKNOWN;
      }
    }
    return first;
  }
}
