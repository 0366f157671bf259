package dev.holdfast.engine.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.program.AccessPath;
import org.junit.jupiter.api.Test;

class LockIdTest {
  private static LockId mutex(AccessPath path) {
    return new LockId(null, null, LockKind.MUTEX, "").at(path);
  }

  @Test
  void takesItsClassFromTheLastField() {
    AccessPath path =
        AccessPath.parameter(0).field("dev", "queue").element("i").field("queue", "lock");

    assertThat(mutex(path).className()).isEqualTo("queue.lock");
    assertThat(mutex(path.element("2")).className()).isEqualTo("queue.lock");
    assertThat(mutex(AccessPath.global("table_lock")).className()).isEqualTo("table_lock");
    assertThat(mutex(AccessPath.parameter(0)).className()).isNull();
  }

  @Test
  void neverEquatesTwoObjectsOfOneClass() {
    LockId one = mutex(AccessPath.parameter(0).field("dev", "lock"));
    LockId other = mutex(AccessPath.parameter(1).field("dev", "lock"));

    assertThat(one.isSurely(other)).isFalse();
    assertThat(one.mayBe(other)).isFalse();
    assertThat(one.isSurely(one)).isTrue();
  }

  @Test
  void doesNotTrustAnUnknownElement() {
    LockId element = mutex(AccessPath.parameter(0).element("*").field("dev", "lock"));

    assertThat(element.isSurely(element)).isFalse();
    assertThat(element.mayBe(mutex(AccessPath.parameter(1).field("dev", "lock")))).isTrue();
  }

  @Test
  void steppingInAndOutOfAContainerCancelsOut() {
    AccessPath inner = AccessPath.parameter(0).field("dev", "notifier");

    assertThat(inner.containerOf(new dev.holdfast.engine.program.FieldRef("dev", "notifier")))
        .isEqualTo(AccessPath.parameter(0));
  }
}
