package dev.holdfast.cli.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.holdfast.checks.Rules;
import dev.holdfast.cli.testdata.Testdata.Case;
import dev.holdfast.cli.testdata.Testdata.Language;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has what a rule must have: a page, and inputs in both languages. */
class RulePagesTest {
  private static final List<String> HEADINGS =
      List.of("## Why", "## Bad", "## Good", "## Fix", "## Limits", "## Suppress");

  private final Testdata testdata = Testdata.locate();

  @Test
  void identifiersAndNamesAreUniqueAndInOrder() {
    List<RuleInfo> rules = Rules.all().stream().map(Rule::info).toList();
    assertThat(rules).isNotEmpty();
    assertThat(rules).extracting(RuleInfo::id).doesNotHaveDuplicates().isSorted();
    assertThat(rules).extracting(RuleInfo::name).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasItsTitleSummaryAndHeadings() {
    return eachRule(
        rule -> {
          List<String> lines = rule.page().lines().toList();
          assertThat(lines.get(0)).isEqualTo("# " + rule.id() + " " + rule.name());
          assertThat(lines.get(2)).isNotBlank();
          assertThat(lines.stream().filter(line -> line.startsWith("## ")))
              .containsExactlyElementsOf(HEADINGS);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyExampleStandsInTheInputs() {
    return eachRule(
        rule ->
            assertThat(RulePage.of(rule.page()).examples())
                .isNotEmpty()
                .allSatisfy(this::assertStandsInTheInputs));
  }

  @TestFactory
  Stream<DynamicTest> everyPageShowsBadAndGoodInBothLanguages() {
    return eachRule(
        rule ->
            assertThat(RulePage.of(rule.page()).examples())
                .extracting(example -> example.section() + " " + example.language())
                .contains("Bad c", "Bad java", "Good c", "Good java"));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasABadAndAGoodInputInBothLanguages() {
    return eachRule(
        rule -> {
          for (Language language : Language.values()) {
            assertHasInputs(rule.id(), language);
          }
        });
  }

  private void assertHasInputs(String ruleId, Language language) {
    String folder = ruleId.toLowerCase(Locale.ROOT);
    List<List<Expectation>> inputs =
        testdata.cases(language).stream()
            .filter(one -> one.name().equals(folder))
            .flatMap(one -> one.files().stream())
            .map(testdata::expectations)
            .toList();
    assertThat(inputs)
        .as("bad %s inputs of %s", language, ruleId)
        .anyMatch(all -> all.stream().anyMatch(one -> one.ruleId().equals(ruleId)));
    assertThat(inputs).as("good %s inputs of %s", language, ruleId).anyMatch(List::isEmpty);
  }

  private void assertStandsInTheInputs(RulePage.Example example) {
    List<String> inputs =
        testdata.cases().stream()
            .filter(one -> one.language().extension().equals(example.language()))
            .flatMap(RulePagesTest::texts)
            .toList();
    for (String part : example.parts()) {
      assertThat(inputs).as(part).anyMatch(input -> input.contains(part));
    }
  }

  private static Stream<String> texts(Case one) {
    return one.files().stream().map(Testdata::lines).flatMap(RulePagesTest::atAllIndents);
  }

  /** The input without expectations, as it is and without the indent of a class's members. */
  private static Stream<String> atAllIndents(List<String> lines) {
    return Stream.of("", "  ").map(indent -> without(indent, lines));
  }

  private static String without(String indent, List<String> lines) {
    return lines.stream()
        .map(ExpectationParser::strip)
        .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private interface Check {
    void of(RuleInfo rule);
  }

  private static Stream<DynamicTest> eachRule(Check check) {
    return Rules.all().stream()
        .map(Rule::info)
        .map(rule -> dynamicTest(rule.id(), () -> check.of(rule)));
  }
}
