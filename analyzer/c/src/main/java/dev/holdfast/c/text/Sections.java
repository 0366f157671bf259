package dev.holdfast.c.text;

import dev.holdfast.c.text.Section.Branch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the preprocessor's directives out of a text and decides which branches of conditional
 * sections stay: all configurations at once where branches are complete declarations or statements,
 * the richest configuration where they are not.
 *
 * <p>Two branches of statements become an {@code if} over a condition that stands for the
 * preprocessor's, so that they never follow each other on one path.
 */
public final class Sections {
  /** The identifier that stands for a condition of the preprocessor. */
  public static final String CONDITION = "$";

  private final Tokens tokens;
  private final Configuration known;
  private final char[] text;
  private final Marks marks;
  private final Set<String> redefined;
  private final BitSet removed = new BitSet();
  private int apart;

  private Sections(Tokens tokens, Configuration known, char[] text, Marks marks) {
    this.tokens = tokens;
    this.known = known;
    this.text = text;
    this.marks = marks;
    this.redefined = Redefinitions.of(tokens);
  }

  /**
   * Resolves the sections of a file in place: blanks the text, and removes the tokens that are
   * gone.
   *
   * @param tokens its tokens
   * @param known what is known of the configuration
   * @param marks keeps the conditions that stay
   * @return the macros whose definitions stay in the text, since they change on the way
   */
  public static Set<String> resolve(Tokens tokens, Configuration known, Marks marks) {
    Sections sections = new Sections(tokens, known, tokens.text(), marks);
    sections.walk(0, tokens.count(), new Position(null, -1), new Observed(null));
    tokens.remove(sections.removed);
    return sections.redefined;
  }

  /** Where the walk is: in which braces, and behind which token. */
  private record Position(@Nullable Brace brace, int previous) {}

  /** What was seen in one branch. */
  private static final class Observed {
    private final @Nullable Brace base;
    private boolean declares;
    private int last = -1;

    Observed(@Nullable Brace base) {
      this.base = base;
    }
  }

  private Position walk(int from, int to, Position start, Observed observed) {
    Position position = start;
    int i = from;
    while (i < to) {
      if (tokens.kind(i) == Tokens.DIRECTIVE) {
        Directive directive = Directive.of(text, tokens.start(i), tokens.end(i));
        if (directive.opens()) {
          Section section = Section.at(tokens, i, directive);
          position = choose(section, position, observed);
          i = section.end();
        } else if (Redefinitions.isOne(directive, redefined)) {
          removed.set(i);
        } else {
          blank(i, i + 1);
        }
      } else {
        position = step(i, position, observed);
      }
      i++;
    }
    return position;
  }

  private Position step(int token, Position at, Observed observed) {
    observed.last = token;
    if (at.brace() == observed.base && StatementStart.isDeclaration(tokens, token, at.previous())) {
      observed.declares = true;
    }
    if (tokens.kind(token) != Tokens.PUNCTUATION) {
      return new Position(at.brace(), token);
    }
    Brace brace = at.brace();
    switch (text[tokens.start(token)]) {
      case '(', '[' -> brace = new Brace(Brace.Kind.BRACKETS, brace);
      case '{' -> brace = new Brace(Brace.kindAt(tokens, token, at.previous()), brace);
      case ')', ']', '}' -> brace = brace == null ? null : brace.outer();
      default -> {}
    }
    return new Position(brace, token);
  }

  private Position choose(Section section, Position start, Observed observed) {
    List<Branch> possible = possible(section);
    List<Position> ends = new ArrayList<>();
    // An "else" behind the section belongs to an "if" in it or before it.
    boolean complete = !tokens.is(section.end() + 1, "else");
    boolean declares = false;
    for (Branch branch : possible) {
      Observed inside = new Observed(start.brace());
      Position end = walk(branch.token() + 1, branch.end(), start, inside);
      ends.add(end);
      boolean empty = inside.last < 0;
      complete &= end.brace() == start.brace() && (empty || endsWell(start, inside.last));
      complete &= !tokens.is(branch.token() + 1, "else");
      declares |= inside.declares;
      observed.last = empty ? observed.last : inside.last;
    }
    boolean statements = start.brace() != null && start.brace().kind() == Brace.Kind.CODE;
    observed.declares |= declares && start.brace() == observed.base;
    if (possible.isEmpty()) {
      removeAll(section);
      return start;
    }
    Branch preferred = preferred(section, possible);
    if (complete && statements && needsIf(section, possible, preferred)) {
      if (!declares && wrap(section, possible)) {
        return lastOf(ends, start);
      }
    } else if (complete && (!statements || possible.size() == 1)) {
      keepApart(possible);
      removeOthers(section, possible);
      return lastOf(ends, start);
    }
    removeOthers(section, List.of(preferred));
    int index = possible.indexOf(preferred);
    return index >= 0 ? ends.get(index) : start;
  }

  private static Position lastOf(List<Position> ends, Position start) {
    int last = start.previous();
    for (Position end : ends) {
      last = Math.max(last, end.previous());
    }
    return new Position(start.brace(), last);
  }

  /** The branches that some configuration takes. */
  private List<Branch> possible(Section section) {
    List<Branch> possible = new ArrayList<>();
    for (Branch branch : section.branches()) {
      Truth truth = Condition.of(branch.directive(), known, Truth.UNKNOWN);
      if (truth != Truth.FALSE) {
        possible.add(branch);
      }
      if (truth == Truth.TRUE) {
        break;
      }
    }
    return possible;
  }

  /** The branch that the richest configuration takes; the first if it takes none. */
  private Branch preferred(Section section, List<Branch> possible) {
    for (Branch branch : possible) {
      if (Condition.of(branch.directive(), known, Truth.TRUE) == Truth.TRUE) {
        return branch;
      }
    }
    return section.hasElse()
        ? section.branches().get(section.branches().size() - 1)
        : possible.get(0);
  }

  private boolean needsIf(Section section, List<Branch> possible, Branch preferred) {
    if (possible.size() > 1) {
      return true;
    }
    Directive directive = preferred.directive();
    return section.branches().size() == 1
        && Condition.of(directive, known, Truth.TRUE) != Truth.TRUE;
  }

  /** Whether a statement or declaration, or an entry of a list, may begin here. */
  private boolean startsWell(Position start) {
    int previous = start.previous();
    return previous < 0
        || ";{}):,".indexOf(text[tokens.start(previous)]) >= 0
        || tokens.is(previous, "else")
        || tokens.is(previous, "do");
  }

  private boolean endsWell(Position start, int last) {
    if (start.brace() != null && start.brace().kind() == Brace.Kind.BRACKETS) {
      return false;
    }
    if (!startsWell(start)) {
      return false;
    }
    if (tokens.is(last, ',')) {
      return tokens.is(start.previous(), ',') || tokens.is(start.previous(), '{');
    }
    return tokens.is(last, ';') || tokens.is(last, '}') || tokens.is(last, ':');
  }

  /** Turns the section into an {@code if}; false if the directives leave no room for it. */
  private boolean wrap(Section section, List<Branch> possible) {
    if (section.end() >= tokens.count()) {
      return false;
    }
    List<Branch> all = section.branches();
    if (!possible.equals(all)) {
      return false;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean otherwise = all.get(i).directive().keyword().equals("else");
      String opening = otherwise ? "{" : "if(" + CONDITION + "){";
      texts.add(i == 0 ? opening : otherwise ? "}else{" : "}else " + opening);
      if (texts.get(i).length() > room(all.get(i).token())) {
        return false;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      write(all.get(i), texts.get(i));
    }
    blank(section.end(), section.end() + 1);
    text[tokens.start(section.end())] = '}';
    return true;
  }

  /** The line break behind a directive may go too, unless another directive has to begin there. */
  private int room(int token) {
    boolean stacked = token + 1 < tokens.count() && tokens.kind(token + 1) == Tokens.DIRECTIVE;
    int end = stacked ? tokens.end(token) : Math.min(tokens.end(token) + 1, text.length);
    return end - tokens.start(token);
  }

  private void write(Branch branch, String replacement) {
    int start = tokens.start(branch.token());
    blank(branch.token(), branch.token() + 1);
    replacement.getChars(0, replacement.length(), text, start);
    int condition = replacement.indexOf(CONDITION);
    if (condition >= 0) {
      marks.add(
          start + condition,
          new Marks.Configuration(
              Condition.nameOf(branch.directive()), Condition.isNegated(branch.directive())));
    }
  }

  private void removeAll(Section section) {
    removeOthers(section, List.of());
  }

  /** Keeps in mind that no configuration takes two of the branches. */
  private void keepApart(List<Branch> possible) {
    if (possible.size() > 1) {
      for (int i = 0; i < possible.size(); i++) {
        int from = tokens.start(possible.get(i).token());
        int end = possible.get(i).end();
        int to = end < tokens.count() ? tokens.start(end) : text.length;
        marks.add(new Marks.Extent(from, to, new Marks.Alternative(apart, i)));
      }
      apart++;
    }
  }

  private void removeOthers(Section section, List<Branch> kept) {
    if (section.end() < tokens.count()) {
      blank(section.end(), section.end() + 1);
    }
    for (Branch branch : section.branches()) {
      blank(branch.token(), branch.token() + 1);
      if (!kept.contains(branch)) {
        blank(branch.token(), branch.end());
      }
    }
  }

  /** Removes tokens and everything between them, but keeps the line breaks. */
  private void blank(int from, int to) {
    removed.set(from, to);
    int start = tokens.start(from);
    int end = tokens.end(to - 1);
    for (int i = start; i < end; i++) {
      if (text[i] != '\n') {
        text[i] = ' ';
      }
    }
  }
}
