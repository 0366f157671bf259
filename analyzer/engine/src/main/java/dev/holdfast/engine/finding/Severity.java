package dev.holdfast.engine.finding;

/** How bad it is if the finding is real, worst first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
