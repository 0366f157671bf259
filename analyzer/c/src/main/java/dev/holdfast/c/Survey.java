package dev.holdfast.c;

import dev.holdfast.c.files.Architectures;
import dev.holdfast.c.files.IncludePath;
import dev.holdfast.c.files.UnreadableException;
import dev.holdfast.c.text.Outline;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import dev.holdfast.engine.analysis.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Finds the files to read: those that are asked for, and what they include. */
final class Survey {
  /**
   * A file that was found.
   *
   * @param path where it is
   * @param outline what is known of it
   * @param includes the files it includes that were found
   * @param length how many characters it has
   * @param text what stands for its text
   * @param trouble why it cannot be read, or null
   */
  record Found(
      Path path,
      Outline outline,
      List<Path> includes,
      int length,
      Digest text,
      @Nullable String trouble) {}

  private static final Outline EMPTY = new Outline(List.of(), List.of(), Set.of(), 0);
  private static final Digest NOTHING = new Digester().digest();

  private final Architectures architectures;
  private final IncludePath includePath;
  private final Configurations configurations;
  private final Outlines outlines;
  private final Workers workers;
  private final Progress progress;
  private final ConcurrentMap<Path, Found> found = new ConcurrentHashMap<>();

  Survey(
      Architectures architectures,
      IncludePath includePath,
      Configurations configurations,
      Outlines outlines,
      Workers workers,
      Progress progress) {
    this.architectures = architectures;
    this.includePath = includePath;
    this.configurations = configurations;
    this.outlines = outlines;
    this.workers = workers;
    this.progress = progress;
  }

  /** All files that are reachable from these, by path. */
  List<Found> from(Collection<Path> files) {
    Set<Path> next = new TreeSet<>();
    Set<String> concerned = new TreeSet<>();
    for (Path file : files) {
      Path normal = file.toAbsolutePath().normalize();
      next.add(normal);
      architectures.of(normal).ifPresent(concerned::add);
    }
    while (!next.isEmpty()) {
      List<Path> round = List.copyOf(next);
      workers.run(
          round.size(),
          i -> {
            found.put(round.get(i), read(round.get(i)));
            progress.advance(Progress.Amount.ONE);
          });
      next.clear();
      for (Path file : round) {
        next.addAll(known(file).includes());
        next.addAll(counterparts(file, concerned));
      }
      next.removeAll(found.keySet());
    }
    return List.copyOf(new TreeMap<>(found).values());
  }

  /** What files of other architectures see in place of a header of one. */
  private List<Path> counterparts(Path header, Set<String> concerned) {
    return concerned.stream()
        .flatMap(name -> architectures.counterpart(header, name).stream())
        .filter(Files::isRegularFile)
        .toList();
  }

  private Found known(Path file) {
    Found known = found.get(file);
    if (known == null) {
      throw new IllegalStateException(file + " was not read");
    }
    return known;
  }

  private Found read(Path file) {
    Outlines.Outlined known;
    try {
      known = outlines.of(file);
    } catch (UnreadableException e) {
      return new Found(file, EMPTY, List.of(), 0, NOTHING, e.getMessage());
    }
    Set<Path> includes = new LinkedHashSet<>(configurations.forced(file));
    for (Outline.Include include : known.outline().includes()) {
      Optional<Path> target = includePath.find(include.path(), file);
      target.ifPresent(includes::add);
    }
    return new Found(
        file, known.outline(), new ArrayList<>(includes), known.length(), known.text(), null);
  }
}
