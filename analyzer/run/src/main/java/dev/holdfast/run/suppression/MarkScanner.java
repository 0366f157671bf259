package dev.holdfast.run.suppression;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.run.suppression.SourceMask.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the suppressions of one file. */
final class MarkScanner {
  private static final Pattern COMMENT_SIGNS = Pattern.compile("^/[/*]+|\\*+/$");
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*\\**\\s*");
  private static final Pattern ANNOTATION =
      Pattern.compile("@(?:java\\.lang\\.)?SuppressWarnings\\s*\\(");

  private final String file;
  private final String text;
  private final SourceMask mask;
  private final String code;
  private final Lines lines;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private MarkScanner(String file, String text) {
    this.file = file;
    this.text = text;
    this.mask = SourceMask.of(text);
    this.code = mask.code();
    this.lines = new Lines(text);
  }

  /**
   * What was found in a file.
   *
   * @param marks the suppressions, in the order of their places
   * @param notices those that cannot be understood or lack a reason
   */
  record Found(List<Mark> marks, List<Notice> notices) {
    static final Found NOTHING = new Found(List.of(), List.of());
  }

  /** Scans a file. */
  static Found scan(String file, String text) {
    if (!text.contains(Wording.SIGN)) {
      return Found.NOTHING;
    }
    MarkScanner scanner = new MarkScanner(file, text);
    scanner.mask.comments().forEach(scanner::comment);
    if (file.endsWith(".java")) {
      scanner.annotations();
    }
    return new Found(List.copyOf(scanner.marks), List.copyOf(scanner.notices));
  }

  /** Prose may mention suppressions: only a comment that begins with the sign is one. */
  private void comment(Span span) {
    String said =
        COMMENT_SIGNS.matcher(text.substring(span.start(), span.end())).replaceAll("").strip();
    if (!said.startsWith(Wording.SIGN)) {
      return;
    }
    Place place = place(span.start());
    String oneLine = LINE_BREAK.matcher(said).replaceAll(" ").strip();
    Wording.ofComment(oneLine)
        .ifPresentOrElse(
            wording -> comment(span, place, wording),
            () -> notice(place, "cannot be understood; write " + Wording.EXPECTED));
  }

  private void comment(Span span, Place place, Wording wording) {
    if (wording.reason().isEmpty()) {
      notice(place, "has no reason; write " + Wording.EXPECTED);
    }
    int first = lines.lineOf(span.start());
    int last = lines.lineOf(span.end() - 1);
    boolean alone =
        code.substring(lines.start(first), lines.end(last)).isBlank() && last < lines.count();
    marks.add(
        new Mark(
            place,
            alone ? nextCode(last + 1) : first,
            alone ? nextCode(last + 1) : last,
            wording.rules(),
            wording.reason()));
  }

  /** The line that a comment above it is about; comments may stand above each other. */
  private int nextCode(int from) {
    int line = from;
    while (line < lines.count() && code.substring(lines.start(line), lines.end(line)).isBlank()) {
      line++;
    }
    return line;
  }

  private void annotations() {
    Matcher matcher = ANNOTATION.matcher(code);
    while (matcher.find()) {
      int close = DeclarationEnd.closing(code, matcher.end() - 1);
      for (Span string : mask.strings()) {
        if (string.start() >= matcher.end() && string.end() <= close) {
          annotation(matcher.start(), close, string);
        }
      }
    }
  }

  private void annotation(int start, int close, Span string) {
    String value =
        text.substring(string.start() + 1, Math.max(string.start() + 1, string.end() - 1));
    if (!value.startsWith(Wording.SIGN)) {
      return;
    }
    Optional<Wording> wording = Wording.ofString(value);
    if (wording.isEmpty()) {
      notice(place(string.start()), "cannot be understood; write \"holdfast:RULE\"");
      return;
    }
    int end = DeclarationEnd.after(code, close + 1);
    marks.add(
        new Mark(
            place(string.start()),
            lines.lineOf(start),
            lines.lineOf(Math.max(start, end - 1)),
            wording.get().rules(),
            wording.get().reason()));
  }

  private Place place(int offset) {
    return new Place(file, lines.lineOf(offset), lines.columnOf(offset));
  }

  private void notice(Place place, String what) {
    notices.add(new Notice(Notice.Kind.SUPPRESSION, place, "the suppression " + what));
  }
}
