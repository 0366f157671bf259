package dev.holdfast.engine.callgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BottomUpTest {
  /** The second calls the first. */
  private static final BottomUp TWO =
      new BottomUp(
          new CallGraph(
              List.of(List.of(), List.of()),
              List.of(new int[0], new int[] {0}),
              List.of(new int[0][], new int[0][])));

  @Test
  void calleesComeFirst() {
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    TWO.run(2, order::add);
    assertThat(order).containsExactly(0, 1);
  }

  /** A task that ran out of memory once left the run waiting for ever. */
  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void anErrorEndsTheRun() {
    assertThatThrownBy(
            () ->
                TWO.run(
                    2,
                    component -> {
                      throw new OutOfMemoryError("for the test");
                    }))
        .hasRootCauseInstanceOf(OutOfMemoryError.class);
  }
}
