package dev.holdfast.engine.callgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentsTest {
  @Test
  void targetsComeFirstInCyclesToo() {
    int[][] targets = {{1}, {2}, {0, 3}, {}};

    assertThat(Components.of(targets)).containsExactly(new int[] {3}, new int[] {2, 1, 0});
  }
}
