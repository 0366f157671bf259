package dev.holdfast.cli.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule's page, as far as its examples go.
 *
 * @param examples the fenced blocks, in order
 */
record RulePage(List<Example> examples) {

  /**
   * A fenced block.
   *
   * @param section the heading it stands under
   * @param language the language of its fence
   * @param parts the functions it shows, each surrounded by line ends
   */
  record Example(String section, String language, List<String> parts) {}

  private static final Pattern HEADING_OR_FENCE =
      Pattern.compile("(?ms)^## (?<heading>[^\\n]+)$|^```(?<language>\\w+)\\n(?<code>.*?)\\n```$");

  /** Where a block goes on with another part of the input: behind a closing brace. */
  private static final Pattern PART_END = Pattern.compile("(?<=\\n\\};?)\\n\\n");

  static RulePage of(String page) {
    List<Example> examples = new ArrayList<>();
    String section = "";
    Matcher matcher = HEADING_OR_FENCE.matcher(page);
    while (matcher.find()) {
      if (matcher.group("heading") != null) {
        section = matcher.group("heading");
      } else {
        examples.add(new Example(section, matcher.group("language"), parts(matcher.group("code"))));
      }
    }
    return new RulePage(List.copyOf(examples));
  }

  private static List<String> parts(String code) {
    return PART_END.splitAsStream(code).map(part -> "\n" + part + "\n").toList();
  }
}
