package dev.holdfast.run.baseline;

import dev.holdfast.report.KnownFinding;
import java.util.regex.Pattern;

/** The lines of a baseline file: a head with the version, remarks, and four fields between tabs. */
final class BaselineLine {
  private static final String NAME = "holdfast-baseline";
  private static final String VERSION = "1";

  /** The first line of every file. */
  static final String HEAD = NAME + " " + VERSION;

  private static final int FIELDS = 4;
  private static final Pattern RULE = Pattern.compile("[A-Za-z]+\\d+");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}:[1-9]\\d*");

  private BaselineLine() {}

  /** The line of a finding. */
  static String of(KnownFinding finding) {
    return String.join(
        "\t",
        finding.file().replace('\t', ' '),
        finding.ruleId(),
        finding.fingerprint(),
        finding.message().replace('\t', ' '));
  }

  /** Whether a line says nothing of a finding. */
  static boolean isRemark(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /** What is wrong with a first line; empty if nothing. */
  static String problemOfHead(String line) {
    if (line.equals(HEAD)) {
      return "";
    }
    return line.startsWith(NAME + " ")
        ? "format " + line.substring(NAME.length() + 1).strip() + " is not known here"
        : "the first line is not '" + HEAD + "'";
  }

  /** What is wrong with the line of a finding; empty if nothing. */
  static String problem(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      return "file, rule, fingerprint and message, with tabs between them, are expected";
    }
    if (!RULE.matcher(fields[1]).matches()) {
      return "'" + fields[1] + "' is not a rule's id";
    }
    return FINGERPRINT.matcher(fields[2]).matches()
        ? ""
        : "'" + fields[2] + "' is not a fingerprint";
  }

  /** The finding of a line without a problem. */
  static KnownFinding parse(String line) {
    String[] fields = line.split("\t", -1);
    return new KnownFinding(fields[0], fields[1], fields[2], fields[3]);
  }
}
