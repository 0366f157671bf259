package dev.holdfast.cli.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Place;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationMatcherTest {
  private static final Finding MUTEX = finding("HF102", "mutex_lock() of a.mutex may sleep", 3);

  @Test
  void acceptsWhatIsExpectedAndFound() {
    assertThat(compare("f();", "g();", "lock(); // expect: HF102 \"a.mutex\"").of(MUTEX)).isEmpty();
  }

  @Test
  void reportsAFindingNobodyExpects() {
    assertThat(compare("f();").of(MUTEX))
        .singleElement()
        .asString()
        .startsWith("a.c:3: unexpected: HF102 mutex_lock() of a.mutex may sleep")
        .contains("1: takes the spinlock");
  }

  @Test
  void reportsAnExpectationThatNothingMeets() {
    assertThat(compare("// expect: HF102 \"a.mutex\"").of())
        .singleElement()
        .asString()
        .isEqualTo("a.c:1: not found: HF102 \"a.mutex\"");
  }

  @Test
  void theLineCounts() {
    assertThat(compare("", "// expect: HF102 \"a.mutex\"").of(MUTEX)).hasSize(2);
  }

  @Test
  void theRuleCounts() {
    assertThat(compare("", "", "// expect: HF101 \"a.mutex\"").of(MUTEX)).hasSize(2);
  }

  @Test
  void theTextCounts() {
    assertThat(compare("", "", "// expect: HF102 \"b.mutex\"").of(MUTEX)).hasSize(2);
  }

  @Test
  void twoEqualFindingsNeedTwoExpectations() {
    assertThat(compare("", "", "// expect: HF102 \"a.mutex\"").of(MUTEX, MUTEX)).hasSize(1);
    assertThat(compare("", "", "// expect: HF102 \"a.mutex\", HF102 \"sleep\"").of(MUTEX, MUTEX))
        .isEmpty();
  }

  @Test
  void aNoteIsMetByAStepOfAnyFlow() {
    assertThat(
            compare("// note: HF102 \"takes the spinlock\"", "", "// expect: HF102 \"a.mutex\"")
                .of(MUTEX))
        .isEmpty();
  }

  @Test
  void aNoteWithoutStepIsReported() {
    assertThat(compare("", "// note: HF102 \"takes\"", "// expect: HF102 \"a.mutex\"").of(MUTEX))
        .singleElement()
        .asString()
        .isEqualTo("a.c:2: no such step in a chain: HF102 \"takes\"");
  }

  @Test
  void aKnownMissIsSilentUntilItIsFound() {
    String[] input = {"", "", "// expect-missing: HF102 \"a.mutex\" -- too deep"};
    assertThat(compare(input).of()).isEmpty();
    assertThat(compare(input).of(MUTEX)).singleElement().asString().contains("promote me");
  }

  @Test
  void aKnownFalseAlarmIsSilentUntilItIsGone() {
    String[] input = {"", "", "// expect-wrong: HF102 \"a.mutex\" -- cannot run at once"};
    assertThat(compare(input).of(MUTEX)).isEmpty();
    assertThat(compare(input).of()).singleElement().asString().contains("promote me");
  }

  /** Expectations that wait for findings. */
  private record Comparison(List<Expectation> expectations) {
    List<ExpectationMatcher.Difference> of(Finding... findings) {
      return ExpectationMatcher.compare(expectations, Arrays.asList(findings));
    }
  }

  private static Comparison compare(String... lines) {
    return new Comparison(ExpectationParser.parse("a.c", Arrays.asList(lines)));
  }

  private static Finding finding(String rule, String message, int line) {
    Place place = new Place("a.c", line, 5);
    Place cause = new Place("a.c", 1, 2);
    List<Step> steps =
        List.of(
            new Step(cause, "f", "takes the spinlock", Step.Role.CAUSE),
            new Step(place, "f", "sleeps", Step.Role.SINK));
    return new Finding(
        rule,
        message,
        "",
        place,
        "f",
        List.of(new Flow("", steps)),
        Confidence.HIGH,
        Severity.ERROR,
        "print",
        List.of());
  }
}
