package dev.holdfast.run.suppression;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.report.Suppressed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The suppressions of a run's sources. */
public final class Suppressions {
  private final List<Mark> marks;
  private final List<Notice> notices;
  private final Set<Use> used = new HashSet<>();

  private Suppressions(List<Mark> marks, List<Notice> notices) {
    this.marks = marks;
    this.notices = notices;
  }

  /** A suppression that was of use for a rule. */
  private record Use(Mark mark, String ruleId) {}

  /**
   * What suppressions make of findings.
   *
   * @param remaining the findings that none is about
   * @param suppressed the others
   * @param notices suppressions that are unused, lack a reason or cannot be understood
   */
  public record Outcome(
      List<Finding> remaining, List<Suppressed> suppressed, List<Notice> notices) {
    public Outcome {
      remaining = List.copyOf(remaining);
      suppressed = List.copyOf(suppressed);
      notices = List.copyOf(notices);
    }
  }

  /**
   * Looks for suppressions.
   *
   * @param root what places are relative to
   * @param files the sources that were analysed, absolute
   * @param findings what was found; in files beside those analysed, such as headers, too
   */
  public static Suppressions in(Path root, Collection<Path> files, List<Finding> findings) {
    SortedSet<String> names = new TreeSet<>();
    files.forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
    findings.stream()
        .flatMap(Suppressions::places)
        .filter(place -> place.line() > 0)
        .forEach(place -> names.add(place.file()));
    List<MarkScanner.Found> found =
        List.copyOf(names).parallelStream().map(name -> scan(root, name)).toList();
    return new Suppressions(
        found.stream().flatMap(each -> each.marks().stream()).toList(),
        found.stream().flatMap(each -> each.notices().stream()).toList());
  }

  private static MarkScanner.Found scan(Path root, String name) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(name));
      // Few files hold the sign: it is looked for before anything is decoded.
      String raw = new String(bytes, StandardCharsets.ISO_8859_1);
      return raw.contains(Wording.SIGN)
          ? MarkScanner.scan(name, new String(bytes, StandardCharsets.UTF_8))
          : MarkScanner.Found.NOTHING;
    } catch (IOException | InvalidPathException e) {
      // That it cannot be read has been told by the front end.
      return MarkScanner.Found.NOTHING;
    }
  }

  /**
   * Applies the suppressions.
   *
   * @param findings what was found
   * @param known every rule
   * @param ran the rules that ran
   */
  public Outcome apply(List<Finding> findings, List<RuleInfo> known, List<RuleInfo> ran) {
    List<Finding> remaining = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    for (Finding finding : findings) {
      markFor(finding, known)
          .ifPresentOrElse(
              mark -> suppressed.add(new Suppressed(finding, mark.reason())),
              () -> remaining.add(finding));
    }
    List<Notice> told = new ArrayList<>(notices);
    marks.forEach(mark -> tellUnused(mark, known, ran, told));
    return new Outcome(remaining, suppressed, told);
  }

  /** All marks about a finding are of use; the first one tells the reason. */
  private Optional<Mark> markFor(Finding finding, List<RuleInfo> known) {
    Mark first = null;
    for (Mark mark : marks) {
      if (names(mark, finding.ruleId(), known) && places(finding).anyMatch(mark::covers)) {
        used.add(new Use(mark, finding.ruleId()));
        first = first == null ? mark : first;
      }
    }
    return Optional.ofNullable(first);
  }

  private static boolean names(Mark mark, String ruleId, List<RuleInfo> known) {
    return mark.rules().stream()
        .map(word -> find(word, known))
        .anyMatch(rule -> rule != null && rule.id().equals(ruleId));
  }

  /** Where a finding can be suppressed: at its place; a cycle also at the end of each side. */
  private static Stream<Place> places(Finding finding) {
    List<Flow> flows = finding.flows();
    Stream<Place> ends =
        flows.stream()
            .filter(flow -> flows.size() > 1 && !flow.steps().isEmpty())
            .map(flow -> flow.steps().get(flow.steps().size() - 1).place());
    return Stream.concat(Stream.of(finding.place()), ends);
  }

  private void tellUnused(Mark mark, List<RuleInfo> known, List<RuleInfo> ran, List<Notice> told) {
    for (String word : mark.rules()) {
      RuleInfo rule = find(word, known);
      if (rule == null) {
        told.add(notice(mark, "the suppression names an unknown rule '" + word + "'"));
      } else if (ran.stream().anyMatch(each -> each.id().equals(rule.id()))
          && !used.contains(new Use(mark, rule.id()))) {
        told.add(
            notice(mark, "unused suppression: no finding of " + rule.id() + " " + rule.name()));
      }
    }
  }

  private static @Nullable RuleInfo find(String word, List<RuleInfo> rules) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (RuleInfo rule : rules) {
      if (rule.id().toLowerCase(Locale.ROOT).equals(wanted) || rule.name().equals(wanted)) {
        return rule;
      }
    }
    return null;
  }

  private static Notice notice(Mark mark, String message) {
    return new Notice(Notice.Kind.SUPPRESSION, mark.place(), message);
  }
}
