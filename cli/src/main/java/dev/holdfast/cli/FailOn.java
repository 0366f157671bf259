package dev.holdfast.cli;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import java.util.List;
import java.util.Locale;

/** From which severity on a finding makes a run fail. */
enum FailOn {
  ERROR {
    @Override
    boolean counts(Severity severity) {
      return severity == Severity.ERROR;
    }
  },
  WARNING {
    @Override
    boolean counts(Severity severity) {
      return severity != Severity.NOTE;
    }
  },
  NEVER {
    @Override
    boolean counts(Severity severity) {
      return false;
    }
  };

  abstract boolean counts(Severity severity);

  /** 1 if a finding counts, else 0. */
  int exitCode(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> counts(finding.severity())) ? 1 : 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
