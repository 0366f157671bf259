package dev.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void underlinesTheNameThatBeginsAtTheColumn() {
    Excerpt excerpt = Excerpt.of("  mutex_lock(&a);", 3);
    assertThat(excerpt.text()).isEqualTo("  mutex_lock(&a);");
    assertThat(excerpt.underline()).isEqualTo("  ^~~~~~~~~~");
  }

  @Test
  void expandsTabsUnderTheCaretToo() {
    Excerpt excerpt = Excerpt.of("\tif (a)\tlock(b);", 9);
    assertThat(excerpt.text()).isEqualTo("        if (a)  lock(b);");
    assertThat(excerpt.underline()).isEqualTo(" ".repeat(16) + "^~~~");
  }

  @Test
  void underlinesOneCharacterThatIsNoName() {
    assertThat(Excerpt.of("a->b", 2).underline()).isEqualTo(" ^");
  }

  @Test
  void underlinesNothingWithoutAColumnOrBeyondTheLine() {
    assertThat(Excerpt.of("abc", 0).underline()).isEmpty();
    assertThat(Excerpt.of("abc", 4).underline()).isEmpty();
    assertThat(Excerpt.of("", 1).underline()).isEmpty();
  }

  @Test
  void cutsALongLineAroundTheCaret() {
    Excerpt excerpt = Excerpt.of("x".repeat(5000) + " lock " + "y".repeat(5000), 5002);
    assertThat(excerpt.text()).hasSizeLessThan(200).startsWith("…").endsWith("…");
    int start = excerpt.underline().indexOf('^');
    assertThat(excerpt.text().substring(start, start + excerpt.length())).isEqualTo("lock");
  }

  @Test
  void keepsTheUnderlineInsideACutLine() {
    Excerpt excerpt = Excerpt.of("z".repeat(5000), 1);
    assertThat(excerpt.underline().length()).isLessThanOrEqualTo(excerpt.text().length());
  }
}
