package dev.holdfast.run;

import dev.holdfast.cache.summaries.SummaryArchive;
import dev.holdfast.cache.summaries.Surroundings;
import dev.holdfast.cache.summaries.TreeSummaries;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.analysis.Elsewhere;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a run over the whole tree has saved for runs over parts of it; perhaps nothing. */
final class SavedSummaries implements Closeable {
  /** If a changed header has more, who changed it reads the tree. */
  private static final int MOST_INCLUDERS = 500;

  private final @Nullable TreeSummaries tree;
  private @Nullable Set<String> includers;
  private int unread;

  private SavedSummaries(@Nullable TreeSummaries tree) {
    this.tree = tree;
  }

  /**
   * Opens them.
   *
   * @param file the file they are in, or null if there are none
   * @throws UsageException if it cannot be read, or is no such file
   */
  static SavedSummaries open(@Nullable Path file) throws UsageException {
    try {
      return new SavedSummaries(file == null ? null : TreeSummaries.open(file));
    } catch (IOException e) {
      throw new UsageException("cannot read summaries: " + file + ": " + Trouble.reason(e), e);
    }
  }

  /**
   * Saves what a run found out.
   *
   * @throws UsageException if it cannot be written
   */
  static void save(Path file, Sources sources, Program program, Analyzer.Outcome outcome)
      throws UsageException {
    try {
      SummaryArchive.save(file, sources.root(), sources.names(), program, outcome);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + Trouble.reason(e), e);
    }
  }

  boolean areNone() {
    return tree == null;
  }

  @Nullable TreeSummaries tree() {
    return tree;
  }

  /** A program with what it has to do with the rest of its tree. */
  Surroundings.Completed around(Program part, Sources sources) {
    return tree == null
        ? new Surroundings.Completed(part, Elsewhere.NONE)
        : Surroundings.of(tree, part, sources.names());
  }

  /** Whether a file, or one that it includes, is not as it was when this was saved, or is new. */
  boolean hasChanged(Path file, Path root) {
    String name = Sources.name(file, root);
    return Objects.requireNonNull(tree).hasChanged(name, root) || includers(root).contains(name);
  }

  /**
   * The files that include changed ones; those of a header that half of the tree has are not read.
   */
  private synchronized Set<String> includers(Path root) {
    if (includers == null) {
      Set<String> all = Objects.requireNonNull(tree).includersOfChanged(root);
      includers = all.size() > MOST_INCLUDERS ? Set.of() : all;
      unread = all.size() - includers.size();
    }
    return includers;
  }

  /** Those files that are not as they were, or are new. */
  Sources changed(Sources sources) {
    Path root = sources.root();
    return sources.with(
        sources.files().parallelStream().filter(file -> hasChanged(file, root)).toList());
  }

  /** The files that call functions which do something more than when this was saved. */
  Set<String> concerned(Program program, Analyzer.Outcome outcome) {
    TreeSummaries known = Objects.requireNonNull(tree);
    Set<String> files = new TreeSet<>();
    for (String id : program.exports().keySet()) {
      Function function = program.function(id);
      if (function != null
          && outcome.summaries().of(id).concernsCallersOf(known.summary(function))) {
        files.addAll(known.callers(function));
      }
    }
    return files;
  }

  /** What is to be told of them after a run over these files. */
  List<Notice> notices(Sources sources) {
    List<Notice> notices = new ArrayList<>();
    if (tree == null) {
      return notices;
    }
    tree.trouble()
        .ifPresent(
            e ->
                notices.add(
                    notice(
                        Notice.Kind.UNREADABLE,
                        tree.path().toString(),
                        "Some of the summaries could not be read: " + Trouble.reason(e) + ".")));
    if (unread > 0) {
      notices.add(
          notice(
              Notice.Kind.LIMIT,
              tree.path().toString(),
              unread
                  + " files include headers that have changed since the summaries were saved, and were"
                  + " not read for that; save them anew."));
    }
    SortedSet<String> names = sources.names();
    if (!names.isEmpty() && names.stream().noneMatch(tree::knows)) {
      notices.add(
          notice(
              Notice.Kind.UNRESOLVED,
              names.first(),
              "None of the files that are checked was there when the summaries were saved; if the tree"
                  + " is the same, so must be the root of both runs (--root)."));
    }
    List<String> changed = new ArrayList<>(tree.changed(sources.root()));
    changed.removeAll(names);
    if (!changed.isEmpty()) {
      notices.add(
          notice(
              Notice.Kind.UNRESOLVED,
              changed.get(0),
              changed.size() == 1
                  ? "The file is not as it was when the summaries of the tree were saved."
                  : "This and "
                      + (changed.size() - 1)
                      + " other files are not as they were when the summaries of the tree were"
                      + " saved."));
    }
    return notices;
  }

  private static Notice notice(Notice.Kind kind, String file, String message) {
    return new Notice(kind, new Place(file, 0, 0), message);
  }

  @Override
  public void close() {
    try {
      if (tree != null) {
        tree.close();
      }
    } catch (IOException e) {
      // Nothing was written through it.
      return;
    }
  }
}
