package dev.holdfast.run;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import dev.holdfast.report.Suppressed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sources and the rules alone decide, however sure a finding must be to be told.
 *
 * @param remaining the findings that no suppression is about, in {@link Finding#ORDER}
 * @param suppressed the others
 * @param notices trouble with files, constructs, rules and suppressions
 * @param coverage how much was read
 * @param unknownCalls how many calls have neither a known body nor a contract
 */
record Analysis(
    List<Finding> remaining,
    List<Suppressed> suppressed,
    List<Notice> notices,
    Program.Coverage coverage,
    long unknownCalls) {
  Analysis {
    remaining = List.copyOf(remaining);
    suppressed = List.copyOf(suppressed);
    notices = List.copyOf(notices);
  }

  /** Notices of several kinds, in the order of their places. */
  static List<Notice> merged(Stream<List<Notice>> lists) {
    return lists
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Notice::place).thenComparing(Notice::message))
        .toList();
  }

  /** This with more notices. */
  Analysis with(List<Notice> more) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(more);
    return new Analysis(remaining, suppressed, all, coverage, unknownCalls);
  }

  /** The fingerprints of all findings. */
  Set<String> fingerprints() {
    return Stream.concat(remaining.stream(), suppressed.stream().map(Suppressed::finding))
        .map(Finding::fingerprint)
        .collect(Collectors.toSet());
  }

  /** Whether another run over the same sources would find the same, on a slower machine too. */
  boolean isRepeatable() {
    return notices.stream()
        .noneMatch(
            notice -> notice.kind() == Notice.Kind.INTERNAL || notice.kind() == Notice.Kind.LIMIT);
  }
}
