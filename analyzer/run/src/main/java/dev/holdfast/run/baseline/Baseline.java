package dev.holdfast.run.baseline;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.report.KnownFinding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Known findings.
 *
 * @param findings in {@link KnownFinding#ORDER}
 */
public record Baseline(List<KnownFinding> findings) {
  public Baseline {
    findings = findings.stream().sorted(KnownFinding.ORDER).toList();
  }

  /** The baseline of findings. */
  public static Baseline of(Collection<Finding> findings) {
    return new Baseline(findings.stream().map(KnownFinding::of).toList());
  }

  /**
   * Reads a file.
   *
   * @throws BaselineException if that fails, or the file is no baseline
   */
  public static Baseline read(Path file) throws BaselineException {
    try {
      return new Baseline(parse(file, Files.readString(file, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      throw new BaselineException("no such baseline: " + file, e);
    } catch (AccessDeniedException e) {
      throw new BaselineException("cannot read the baseline " + file + ": permission denied", e);
    } catch (CharacterCodingException e) {
      throw new BaselineException("cannot read the baseline " + file + ": not a text file", e);
    } catch (IOException e) {
      throw new BaselineException("cannot read the baseline " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<KnownFinding> parse(Path file, String text) throws BaselineException {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw new BaselineException(file + ":1: malformed baseline: the file is empty");
    }
    Set<String> seen = new HashSet<>();
    List<KnownFinding> findings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String problem = "";
      if (i == 0) {
        problem = BaselineLine.problemOfHead(lines.get(i));
      } else if (!BaselineLine.isRemark(lines.get(i))) {
        problem = BaselineLine.problem(lines.get(i));
        if (problem.isEmpty()) {
          KnownFinding finding = BaselineLine.parse(lines.get(i));
          findings.add(finding);
          problem = seen.add(finding.fingerprint()) ? "" : "a finding that is listed before";
        }
      }
      if (!problem.isEmpty()) {
        throw new BaselineException(file + ":" + (i + 1) + ": malformed baseline: " + problem);
      }
    }
    return findings;
  }

  /** The fingerprints. */
  public Set<String> fingerprints() {
    return findings.stream().map(KnownFinding::fingerprint).collect(Collectors.toSet());
  }

  /** This without some findings. */
  public Baseline without(Collection<KnownFinding> others) {
    Set<KnownFinding> dropped = new HashSet<>(others);
    return new Baseline(findings.stream().filter(each -> !dropped.contains(each)).toList());
  }

  /** What stands in a file of it. */
  public String text() {
    StringBuilder text = new StringBuilder(BaselineLine.HEAD).append('\n');
    text.append("# Known findings, which do not fail a run: file, rule, fingerprint, message.\n");
    findings.forEach(finding -> text.append(BaselineLine.of(finding)).append('\n'));
    return text.toString();
  }
}
