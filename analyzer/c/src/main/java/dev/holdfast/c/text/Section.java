package dev.holdfast.c.text;

import java.util.ArrayList;
import java.util.List;

/** A conditional section: {@code #if} … {@code #endif}. */
final class Section {
  /**
   * One branch of it.
   *
   * @param directive what begins it
   * @param token the token of the directive
   * @param end the token of the directive that ends it
   */
  record Branch(Directive directive, int token, int end) {}

  private final List<Branch> branches = new ArrayList<>();
  private int end;

  private Section() {}

  /** The section that begins at this token; without an end, it reaches the end of the file. */
  static Section at(Tokens tokens, int opening, Directive first) {
    Section section = new Section();
    Directive directive = first;
    int begin = opening;
    int depth = 0;
    for (int i = opening + 1; i < tokens.count(); i++) {
      if (tokens.kind(i) != Tokens.DIRECTIVE) {
        continue;
      }
      Directive next = Directive.of(tokens.text(), tokens.start(i), tokens.end(i));
      if (next.opens()) {
        depth++;
      } else if (next.closes() && depth > 0) {
        depth--;
      } else if (depth == 0 && (next.divides() || next.closes())) {
        section.branches.add(new Branch(directive, begin, i));
        if (next.closes()) {
          section.end = i;
          return section;
        }
        directive = next;
        begin = i;
      }
    }
    section.branches.add(new Branch(directive, begin, tokens.count()));
    section.end = tokens.count();
    return section;
  }

  List<Branch> branches() {
    return branches;
  }

  /** The token of its {@code #endif}. */
  int end() {
    return end;
  }

  /** Whether one of its branches is always taken. */
  boolean hasElse() {
    return branches.get(branches.size() - 1).directive().keyword().equals("else");
  }
}
