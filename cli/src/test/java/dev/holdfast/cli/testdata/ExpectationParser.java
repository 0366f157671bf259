package dev.holdfast.cli.testdata;

import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the expectations in an input: see the package's description for how they are written. */
final class ExpectationParser {
  private static final String KEYWORD = "(?:expect-missing|expect-wrong|expect|note)";

  private static final Pattern COMMENT =
      Pattern.compile(
          "//\\s*(?<line>"
              + KEYWORD
              + "(?:@[^:\\s]*)?:.*)$"
              + "|/\\*\\s*(?<block>"
              + KEYWORD
              + "(?:@[^:\\s]*)?:.*?)\\*/");

  private static final Pattern ITEM =
      Pattern.compile(
          "\\G\\s*(?:,\\s*)?(?:(?<keyword>"
              + KEYWORD
              + ")(?:@(?<offset>[+-]\\d+))?:\\s*)?(?<rule>HF\\d{3})\\s+\"(?<text>[^\"]*)\"");

  private static final Pattern REASON = Pattern.compile("\\s*--\\s*(?<reason>\\S.*?)\\s*");

  private ExpectationParser() {}

  /**
   * The expectations of one input.
   *
   * @param file the input, as places name it
   * @throws IllegalArgumentException if one is malformed; says where
   */
  static List<Expectation> parse(String file, List<String> lines) {
    List<Expectation> expectations = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      Place place = new Place(file, index + 1, 0);
      commentOf(lines.get(index)).ifPresent(comment -> parseComment(comment, place, expectations));
    }
    return expectations;
  }

  /** The line without its expectations: what a rule's page shows. */
  static String strip(String line) {
    Matcher comment = COMMENT.matcher(line);
    return comment.find()
        ? (line.substring(0, comment.start()) + line.substring(comment.end())).stripTrailing()
        : line.stripTrailing();
  }

  private static Optional<String> commentOf(String line) {
    Matcher comment = COMMENT.matcher(line);
    if (!comment.find()) {
      return Optional.empty();
    }
    String text = comment.group("line");
    return Optional.of(text != null ? text : comment.group("block"));
  }

  private static void parseComment(String comment, Place place, List<Expectation> into) {
    Matcher item = ITEM.matcher(comment);
    List<Expectation> items = new ArrayList<>();
    String keyword = "";
    int offset = 0;
    int end = 0;
    while (item.find()) {
      if (item.group("keyword") != null) {
        keyword = item.group("keyword");
        offset = item.group("offset") == null ? 0 : Integer.parseInt(item.group("offset"));
      }
      Place about = new Place(place.file(), place.line() + offset, 0);
      items.add(
          new Expectation(
              Expectation.Kind.of(keyword), item.group("rule"), item.group("text"), "", about));
      end = item.end();
    }
    if (items.isEmpty()) {
      throw malformed(place, comment);
    }
    String reason = reason(comment.substring(end), place);
    for (Expectation one : items) {
      if (one.kind().needsReason() == reason.isEmpty()) {
        throw malformed(place, comment);
      }
      into.add(new Expectation(one.kind(), one.ruleId(), one.text(), reason, one.place()));
    }
  }

  private static String reason(String rest, Place place) {
    if (rest.isBlank()) {
      return "";
    }
    Matcher reason = REASON.matcher(rest);
    if (!reason.matches()) {
      throw malformed(place, rest);
    }
    return reason.group("reason");
  }

  private static IllegalArgumentException malformed(Place place, String text) {
    return new IllegalArgumentException(place + ": malformed expectation: " + text.strip());
  }
}
