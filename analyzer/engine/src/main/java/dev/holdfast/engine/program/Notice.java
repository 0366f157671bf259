package dev.holdfast.engine.program;

/**
 * The analyser had trouble with its input; never a finding, and the run goes on.
 *
 * @param kind what kind of trouble
 * @param place where; line 0 if only the file is known
 * @param message one sentence for the user
 */
public record Notice(Kind kind, Place place, String message) {
  /** The kinds of trouble. */
  public enum Kind {
    /** A file could not be read. */
    UNREADABLE,
    /** A construct could not be parsed; the rest of its file was. */
    SYNTAX,
    /** A limit was reached, and something was left out. */
    LIMIT,
    /** A type, class or header could not be resolved. */
    UNRESOLVED,
    /** A suppression in a source is unused, lacks a reason or cannot be understood. */
    SUPPRESSION,
    /** A bug of ours, kept at the border of one file, function or rule. */
    INTERNAL
  }

  /**
   * What was being done has failed by a bug of ours.
   *
   * @param doing names it: "the rule HF101"
   */
  public static Notice ofBug(Place place, String doing, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new Notice(Kind.INTERNAL, place, doing + " failed, please report: " + bug + where);
  }
}
