package dev.holdfast.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigesterTest {
  @Test
  void equalContentsHaveEqualDigests() {
    assertThat(new Digester().add("a").add(2).digest())
        .isEqualTo(new Digester().add("a").add(2).digest());
  }

  @Test
  void whereOneValueEndsAndTheNextBeginsCounts() {
    assertThat(new Digester().add("ab").add("c").digest())
        .isNotEqualTo(new Digester().add("a").add("bc").digest());
    assertThat(new Digester().add(new int[] {1, 2}).add(new int[] {}).digest())
        .isNotEqualTo(new Digester().add(new int[] {1}).add(new int[] {2}).digest());
  }

  @Test
  void allBitsOfACharacterCount() {
    Digest plain = new Digester().add(new char[] {'\u0081'}).digest();
    for (int bit = 0; bit < 16; bit++) {
      char other = (char) (0x81 ^ (1 << bit));
      assertThat(new Digester().add(new char[] {other}).digest()).isNotEqualTo(plain);
    }
    assertThat(new Digester().add(new char[20_000]).digest())
        .isNotEqualTo(new Digester().add(new char[20_001]).digest());
  }

  @Test
  void oneBuildHasOneDigest() {
    assertThat(Build.of(Digester.class)).isEqualTo(Build.of(Digester.class, Cache.class));
    assertThat(Build.of(Digester.class)).isNotEqualTo(Build.of(Digester.class, Test.class));
  }
}
