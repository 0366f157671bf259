package dev.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePageTest {
  @Test
  void rendersHeadingsCodeAndLists() {
    assertThat(RulePage.of(Samples.mutexInAtomic().page()).text(Palette.PLAIN))
        .isEqualTo(
            """
            HF102 mutex-in-atomic
            =====================

            A sleeping lock is taken where the
            code must not sleep.

            Bad

                spin_lock(&a);
                mutex_lock(&b);

            Fix

              - Take a spinlock, see the guide (https://example.org/locking).
              - Or trylock.
            """);
  }

  @Test
  void findsTheFirstParagraphOnOneLine() {
    assertThat(RulePage.of(Samples.mutexInAtomic().page()).firstParagraph())
        .contains("A sleeping lock is taken where the code must not sleep.");
    assertThat(RulePage.of("# Only a title").firstParagraph()).isEmpty();
  }
}
