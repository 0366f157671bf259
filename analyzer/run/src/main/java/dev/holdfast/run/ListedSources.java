package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks the sources of a build's list that the user asks for. */
final class ListedSources {
  /** How many of the missing files are told by name. */
  private static final int NAMED = 3;

  private final SourceList list;
  private final List<SourceReader> readers;
  private final SortedSet<Path> files = new TreeSet<>();
  private final List<SourceList.Entry> missing = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();

  private ListedSources(SourceList list, List<SourceReader> readers) {
    this.list = list;
    this.readers = readers;
  }

  /**
   * Picks sources.
   *
   * @param paths files and directories to stay in, as the user named them; none for all
   * @param list the list
   * @param root the directory that places are relative to, or null to find it
   * @param readers the front ends that say what a source is
   * @throws UsageException if nothing is left, or a file lies outside of {@code root}
   */
  static Sources find(
      List<Path> paths, SourceList list, @Nullable Path root, List<SourceReader> readers)
      throws UsageException {
    return new ListedSources(list, readers).pick(paths, root);
  }

  private Sources pick(List<Path> paths, @Nullable Path wantedRoot) throws UsageException {
    List<Path> tops = new ArrayList<>();
    for (Path path : paths) {
      SourceSearch.real(path, mistakes).ifPresent(tops::add);
    }
    if (!paths.isEmpty() && tops.isEmpty()) {
      throw new UsageException(String.join("\n", mistakes));
    }
    SortedSet<Path> all = existing();
    tops.forEach(top -> pickBelow(top, all));
    if (paths.isEmpty()) {
      files.addAll(all);
    }
    if (files.isEmpty()) {
      throw nothing();
    }
    List<Path> picked = List.copyOf(files);
    Path root =
        wantedRoot == null ? SourceRoot.of(picked, SourceSearch.workingDirectory()) : wantedRoot;
    for (Path file : picked) {
      if (!file.startsWith(root)) {
        throw new UsageException(file + " lies outside of the root " + root);
      }
    }
    List<Notice> notices = new ArrayList<>();
    missingNotice(root).ifPresent(notices::add);
    List<Path> readable = readable(picked, root, notices);
    return new Sources(root, tops.isEmpty() ? List.of(root) : tops, readable, notices, mistakes);
  }

  private UsageException nothing() {
    List<String> reasons = new ArrayList<>(mistakes);
    if (!missing.isEmpty()) {
      reasons.add(list.origin() + ":" + missing.get(0).line() + ": " + missingMessage());
    }
    if (mistakes.isEmpty()) {
      reasons.add(list.origin() + " lists no C source that exists");
    }
    return new UsageException(String.join("\n", reasons));
  }

  private SortedSet<Path> existing() {
    SortedSet<Path> existing = new TreeSet<>();
    for (SourceList.Entry entry : list.entries()) {
      if (readers.stream().noneMatch(reader -> reader.looksFor(entry.file()))) {
        continue;
      }
      try {
        existing.add(entry.file().toRealPath());
      } catch (IOException e) {
        missing.add(entry);
      }
    }
    return existing;
  }

  private void pickBelow(Path top, SortedSet<Path> all) {
    List<Path> below = all.stream().filter(file -> file.startsWith(top)).toList();
    if (below.isEmpty()) {
      String where =
          Files.isDirectory(top) ? "no source in " + top : top + " is not among its files";
      mistakes.add(list.origin() + (Files.isDirectory(top) ? " lists " + where : ": " + where));
    }
    files.addAll(below);
  }

  private Optional<Notice> missingNotice(Path root) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    Path origin = list.origin().toAbsolutePath().normalize();
    Path shown = origin.startsWith(root) ? root.relativize(origin) : origin;
    Place place = new Place(shown.toString().replace('\\', '/'), missing.get(0).line(), 1);
    return Optional.of(new Notice(Notice.Kind.UNREADABLE, place, missingMessage()));
  }

  private String missingMessage() {
    String names =
        missing.stream()
            .limit(NAMED)
            .map(entry -> entry.file().toString())
            .collect(Collectors.joining(", "));
    int more = missing.size() - NAMED;
    return (missing.size() == 1
            ? "a listed file does not exist and is left out: "
            : missing.size() + " listed files do not exist and are left out: ")
        + names
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static List<Path> readable(List<Path> picked, Path root, List<Notice> notices) {
    List<Path> readable = new ArrayList<>();
    for (Path file : picked) {
      Trouble.of(file)
          .ifPresentOrElse(
              trouble -> notices.add(trouble.leavesOut(file, root)), () -> readable.add(file));
    }
    return readable;
  }
}
