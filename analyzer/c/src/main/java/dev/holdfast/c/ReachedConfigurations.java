package dev.holdfast.c;

import dev.holdfast.c.commands.JointConfiguration;
import dev.holdfast.c.commands.UnitConfiguration;
import dev.holdfast.c.commands.UnitNames;
import dev.holdfast.c.text.Configuration;
import dev.holdfast.c.text.Macro;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The configurations of a compilation database when it is known which file includes which: that of
 * a header is what the listed files that include it have in common, and a name that none of the
 * files in sight defines is not defined.
 */
final class ReachedConfigurations implements Configurations {
  private final ListedConfigurations listed;
  private final Map<Path, Configuration> byFile = new HashMap<>();
  private final Configuration otherwise;

  ReachedConfigurations(ListedConfigurations listed, List<Survey.Found> files) {
    this.listed = listed;
    this.otherwise = listed.usual();
    new Builder(files).build();
  }

  @Override
  public Configuration of(Path file) {
    return byFile.getOrDefault(file, otherwise);
  }

  @Override
  public List<Path> forced(Path file) {
    return listed.forced(file);
  }

  @Override
  public Configurations after(List<Survey.Found> files) {
    return new ReachedConfigurations(listed, files);
  }

  @Override
  public boolean grows() {
    return true;
  }

  /** Finds out which listed files see a file, and what they see beside it. */
  private final class Builder {
    private final List<Survey.Found> files;
    private final Map<Path, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> definers = new HashMap<>();
    private final BitSet included = new BitSet();
    private final List<UnitNames> names = new ArrayList<>();
    private final List<BitSet> reached = new ArrayList<>();

    Builder(List<Survey.Found> files) {
      this.files = files;
      for (int i = 0; i < files.size(); i++) {
        numbers.put(files.get(i).path(), i);
      }
      for (int i = 0; i < files.size(); i++) {
        for (Macro macro : files.get(i).outline().macros()) {
          definers.computeIfAbsent(macro.name(), name -> new BitSet()).set(i);
        }
        files.get(i).includes().forEach(header -> included.set(number(header)));
      }
    }

    private int number(Path file) {
      Integer number = numbers.get(file);
      if (number == null) {
        throw new IllegalStateException(file + " was not surveyed");
      }
      return number;
    }

    void build() {
      for (Map.Entry<UnitNames, Set<Path>> entry : listed.filesByNames().entrySet()) {
        names.add(entry.getKey());
        reached.add(reach(entry.getValue()));
      }
      Map<BitSet, Configuration> shared = new HashMap<>();
      for (int file = 0; file < files.size(); file++) {
        BitSet seenBy = new BitSet();
        for (int i = 0; i < names.size(); i++) {
          seenBy.set(i, reached.get(i).get(file));
        }
        if (!seenBy.isEmpty()) {
          byFile.put(
              files.get(file).path(),
              included.get(file)
                  ? shared.computeIfAbsent(seenBy, this::ofHeader)
                  : ofSource(file, seenBy));
        }
      }
    }

    private BitSet reach(Collection<Path> from) {
      BitSet seen = new BitSet();
      Deque<Integer> open = new ArrayDeque<>();
      from.stream().filter(numbers::containsKey).map(this::number).forEach(open::push);
      open.forEach(seen::set);
      while (!open.isEmpty()) {
        for (Path header : files.get(open.pop()).includes()) {
          int number = number(header);
          if (!seen.get(number)) {
            seen.set(number);
            open.push(number);
          }
        }
      }
      return seen;
    }

    private Configuration ofHeader(BitSet seenBy) {
      return JointConfiguration.of(
          seenBy.stream().mapToObj(i -> configuration(i, reached.get(i))).toList());
    }

    private Configuration ofSource(int file, BitSet seenBy) {
      BitSet sight = reach(List.of(files.get(file).path()));
      return JointConfiguration.of(seenBy.stream().mapToObj(i -> configuration(i, sight)).toList());
    }

    private Configuration configuration(int unit, BitSet sight) {
      return new UnitConfiguration(
          names.get(unit),
          listed.usual(),
          name -> {
            BitSet where = definers.get(name);
            return where != null && where.intersects(sight);
          });
    }
  }
}
