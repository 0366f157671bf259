package dev.holdfast.engine.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.FieldRef;
import java.util.List;
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
  void knowsThePartsThatItLiesIn() {
    FieldRef sending = new FieldRef("link", "sending", FieldRef.Part.YES);
    FieldRef port = new FieldRef("card", "port", FieldRef.Part.YES);
    LockId near = mutex(AccessPath.parameter(0).field(sending).field("queue", "lock"));
    LockId far = mutex(AccessPath.parameter(0).field(port).field(sending).field("queue", "lock"));
    LockId pointed = mutex(AccessPath.parameter(0).field("link", "spare").field("queue", "lock"));

    assertThat(near.within()).containsExactly(sending);
    assertThat(far.within()).containsExactly(sending, port);
    assertThat(pointed.within()).isEmpty();
    assertThat(near.at(null).within()).as("without a name").containsExactly(sending);
    assertThat(LockId.areApart(near.within(), far.within())).isFalse();
    assertThat(LockId.areApart(near.within(), pointed.within())).isFalse();
    assertThat(LockId.areApart(near.within(), List.of(port))).isTrue();
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

    assertThat(inner.containerOf(new FieldRef("dev", "notifier")))
        .isEqualTo(AccessPath.parameter(0));
  }
}
