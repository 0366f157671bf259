package dev.holdfast.c.lower;

import dev.holdfast.c.text.Marks;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the attributes of functions that speak of locks into annotations. */
final class Attributes {
  private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

  private static final String PACKAGE = "dev.holdfast.annotation.";

  /**
   * What the attributes declare of acquiring and releasing never replaces a body: they are for a
   * checker that sees no bodies.
   */
  private static final Map<String, String> NAMES =
      Map.of(
          "__must_hold", "MustHold",
          "__must_hold_shared", "MustHold",
          "__requires", "MustHold",
          "__acquires", "DeclaredAcquires",
          "__acquires_shared", "DeclaredAcquires",
          "__cond_acquires", "DeclaredTryAcquires",
          "__releases", "DeclaredReleases",
          "__releases_shared", "DeclaredReleases",
          "__releases_generic", "DeclaredReleases");

  private final String path;
  private final Source source;

  Attributes(String path, Source source) {
    this.path = path;
    this.source = source;
  }

  /** The annotations that stand in this range of offsets. */
  List<AnnotationUse> of(int from, int to) {
    List<AnnotationUse> annotations = new ArrayList<>();
    for (Map.Entry<Integer, Marks.Attribute> mark : source.marks().attributes(from, to)) {
      String name = NAMES.get(mark.getValue().name());
      String lock = path(mark.getValue().arguments());
      // What calls or indexes something names no lock that others know by a path.
      if (name != null && PATH.matcher(lock).matches()) {
        Spot spot = source.spot(mark.getKey());
        annotations.add(
            new AnnotationUse(
                PACKAGE + name,
                Map.of("value", lock),
                new Place(path, spot.line(), spot.column())));
      }
    }
    return List.copyOf(annotations);
  }

  /** {@code &q->lock} in the spelling of contracts: {@code q.lock}. */
  private static String path(String argument) {
    String spelled = argument.replace("->", ".").replaceAll("\\s+", "");
    while (spelled.startsWith("&") || spelled.startsWith("*")) {
      spelled = spelled.substring(1);
    }
    return spelled.startsWith("(") && spelled.endsWith(")")
        ? path(spelled.substring(1, spelled.length() - 1))
        : spelled;
  }
}
