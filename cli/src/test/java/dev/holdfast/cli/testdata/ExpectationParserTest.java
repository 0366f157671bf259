package dev.holdfast.cli.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.engine.program.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationParserTest {
  @Test
  void readsAnExpectationInALineComment() {
    assertThat(parse("lock.lock(); // expect: HF102 \"a.lock\""))
        .containsExactly(finding("HF102", "a.lock", 1));
  }

  @Test
  void readsAnExpectationInABlockComment() {
    assertThat(parse("mutex_lock(l); /* expect: HF102 \"a.lock\" */"))
        .containsExactly(finding("HF102", "a.lock", 1));
  }

  @Test
  void countsLinesFromOne() {
    assertThat(parse("", "f(); // expect: HF101 \"f\"")).containsExactly(finding("HF101", "f", 2));
  }

  @Test
  void readsSeveralExpectationsOfOneLine() {
    assertThat(parse("f(); /* expect: HF102 \"m\", HF103 \"p\", note: HF202 \"q\" */"))
        .containsExactly(
            finding("HF102", "m", 1),
            finding("HF103", "p", 1),
            new Expectation(Expectation.Kind.STEP, "HF202", "q", "", new Place("a.c", 1, 0)));
  }

  @Test
  void anOffsetMovesTheLine() {
    assertThat(parse("", "// expect@+1: HF101 \"f\"", "f();", "/* expect@-1: HF101 \"g\" */"))
        .containsExactly(finding("HF101", "f", 3), finding("HF101", "g", 3));
  }

  @Test
  void aKnownMissCarriesItsReason() {
    assertThat(parse("f(); // expect-missing: HF101 \"f\" -- needs alias analysis"))
        .containsExactly(
            new Expectation(
                Expectation.Kind.KNOWN_MISS,
                "HF101",
                "f",
                "needs alias analysis",
                new Place("a.c", 1, 0)));
  }

  @Test
  void aKnownMissWithoutReasonIsMalformed() {
    assertThatThrownBy(() -> parse("f(); // expect-missing: HF101 \"f\""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.c:1");
  }

  @Test
  void aReasonOnAPlainExpectationIsMalformed() {
    assertThatThrownBy(() -> parse("f(); // expect: HF101 \"f\" -- because"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void trailingTextIsMalformed() {
    assertThatThrownBy(() -> parse("f(); // expect: HF101 \"f\" and more"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMissingRuleIsMalformed() {
    assertThatThrownBy(() -> parse("f(); // expect: \"f\""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnreadableOffsetIsMalformed() {
    assertThatThrownBy(() -> parse("// expect@next: HF101 \"f\""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherCommentsAreNoExpectations() {
    assertThat(parse("f(); // we expect nothing", "/* note that f is slow */", "// expected: x"))
        .isEmpty();
  }

  @Test
  void stripsExpectationsOnly() {
    assertThat(ExpectationParser.strip("\tf(); /* expect: HF101 \"f\" */")).isEqualTo("\tf();");
    assertThat(ExpectationParser.strip("f(); // note: HF101 \"f\"")).isEqualTo("f();");
    assertThat(ExpectationParser.strip("f(); // why")).isEqualTo("f(); // why");
  }

  private static List<Expectation> parse(String... lines) {
    return ExpectationParser.parse("a.c", List.of(lines));
  }

  private static Expectation finding(String rule, String text, int line) {
    return new Expectation(Expectation.Kind.FINDING, rule, text, "", new Place("a.c", line, 0));
  }
}
