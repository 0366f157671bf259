package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A run over the files that have changed since the summaries of their tree were saved. Where a
 * function does something to its callers that it did not do, those are read, too, and so on.
 */
final class ChangedRun {
  /** More files are not read because of what they call: who changes that much reads the tree. */
  private static final int MOST_FILES = 300;

  private final AnalysisRun run;
  private final Sources changed;
  private final SavedSummaries saved;

  private ChangedRun(AnalysisRun run, Sources changed, SavedSummaries saved) {
    this.run = run;
    this.changed = changed;
    this.saved = saved;
  }

  /**
   * Does the run.
   *
   * @param changed the files that have changed, below the paths that the user has named
   */
  static AnalysisRun.Result of(AnalysisRun run, Sources changed, SavedSummaries saved)
      throws UsageException {
    return new ChangedRun(run, changed, saved).result();
  }

  private AnalysisRun.Result result() throws UsageException {
    SortedSet<Path> part = new TreeSet<>(changed.files());
    int most = part.size() + MOST_FILES;
    while (true) {
      Set<String> names = new TreeSet<>();
      AnalysisRun.Result result =
          run.of(
              changed.with(List.copyOf(part)).each(),
              (sources, program, outcome) -> names.addAll(saved.concerned(program, outcome)));
      SortedSet<Path> concerned = belowThePaths(names);
      concerned.removeAll(part);
      if (concerned.isEmpty()) {
        return result;
      }
      if (part.size() + concerned.size() > most) {
        return withNotice(result, concerned);
      }
      part.addAll(concerned);
    }
  }

  private SortedSet<Path> belowThePaths(Set<String> names) {
    SortedSet<Path> found = new TreeSet<>();
    for (String name : names) {
      Path file = changed.root().resolve(name);
      if (changed.tops().stream().anyMatch(file::startsWith) && Trouble.of(file).isEmpty()) {
        found.add(file);
      }
    }
    return found;
  }

  private AnalysisRun.Result withNotice(AnalysisRun.Result result, SortedSet<Path> concerned) {
    String first = Sources.name(concerned.first(), changed.root());
    String message =
        "This and "
            + (concerned.size() - 1)
            + " other files call what does something else than it did, and were not read; save the"
            + " summaries of the tree anew.";
    Notice notice = new Notice(Notice.Kind.LIMIT, new Place(first, 0, 0), message);
    return new AnalysisRun.Result(
        result.sources(), result.analysis().with(List.of(notice)), result.program());
  }
}
