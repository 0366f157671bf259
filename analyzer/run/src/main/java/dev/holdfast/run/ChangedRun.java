package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run over the files that have changed since the summaries of their tree were saved. Where a
 * function does something else to its callers than it did, those are read, too, and so on.
 */
final class ChangedRun {
  /** More files are not read because of what they call: who changes that much reads the tree. */
  private static final int MOST_FILES = 300;

  private final AnalysisRun run;
  private final Sources all;
  private final SavedSummaries saved;

  private ChangedRun(AnalysisRun run, Sources all, SavedSummaries saved) {
    this.run = run;
    this.all = all;
    this.saved = saved;
  }

  /**
   * Does the run.
   *
   * @param all the files that may have changed
   */
  static AnalysisRun.Result of(AnalysisRun run, Sources all, SavedSummaries saved)
      throws UsageException {
    return new ChangedRun(run, all, saved).result();
  }

  private AnalysisRun.Result result() throws UsageException {
    Set<String> names = all.names();
    Set<String> part = new TreeSet<>(saved.changed(all));
    int most = part.size() + MOST_FILES;
    while (true) {
      Set<String> concerned = new TreeSet<>();
      AnalysisRun.Result result =
          run.of(
              all.only(part::contains),
              (sources, program, outcome) -> concerned.addAll(saved.concerned(program, outcome)));
      concerned.retainAll(names);
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

  private static AnalysisRun.Result withNotice(AnalysisRun.Result result, Set<String> concerned) {
    String first = concerned.iterator().next();
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
