package dev.holdfast.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignsTest {
  static Stream<Arguments> pairs() {
    return Stream.of(Signs.values())
        .flatMap(a -> Stream.of(Signs.values()).map(b -> Arguments.of(a, b)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void joinAndMeetFormALattice(Signs a, Signs b) {
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(a.and(b))).isEqualTo(a);
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.isWithin(a.or(b))).isTrue();
    assertThat(a.and(b).isWithin(a)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void negationIsMonotone(Signs a, Signs b) {
    if (a.isWithin(b)) {
      assertThat(a.not().isWithin(b.not())).isTrue();
      assertThat(a.negated().isWithin(b.negated())).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Signs.class)
  void complementsAndMirrorsUndoThemselves(Signs signs) {
    assertThat(signs.complement().complement()).isEqualTo(signs);
    assertThat(signs.negated().negated()).isEqualTo(signs);
    assertThat(signs.and(signs.complement())).isEqualTo(Signs.NONE);
    assertThat(signs.or(signs.complement())).isEqualTo(Signs.ANY);
  }

  @ParameterizedTest
  @EnumSource(Signs.class)
  void coverTheNumbersTheyWereMadeOf(Signs signs) {
    for (long value : new long[] {-7, -1, 0, 1, 42}) {
      if (Signs.of(value).isWithin(signs)) {
        assertThat(Signs.of(-value).isWithin(signs.negated())).isTrue();
        assertThat(Signs.of(value == 0 ? 1 : 0).isWithin(signs.not())).isTrue();
      }
    }
  }
}
