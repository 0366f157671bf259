package dev.holdfast.stubs;

import static dev.holdfast.stubs.Loaded.MODEL;
import static dev.holdfast.stubs.Loaded.effects;
import static dev.holdfast.stubs.Loaded.path;
import static dev.holdfast.stubs.Loaded.sleeps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SleepModelTest {
  @ParameterizedTest
  @CsvSource({
    "kmalloc, 1",
    "kzalloc, 1",
    "kcalloc, 2",
    "kvmalloc, 1",
    "krealloc, 2",
    "kmem_cache_alloc, 1",
    "kstrdup, 1",
    "kmemdup, 2",
    "kasprintf, 0",
    "alloc_pages, 0",
    "alloc_page, 0",
    "__get_free_pages, 0",
    "get_zeroed_page, 0",
    "mempool_alloc, 1",
    "dma_alloc_coherent, 3",
    "dma_pool_alloc, 1",
    "alloc_skb, 1",
    "usb_submit_urb, 1",
    "idr_alloc, 4",
    "ida_alloc, 1",
    "radix_tree_preload, 0",
    "devm_kzalloc, 2",
    "bio_alloc, 3"
  })
  void allocationsSleepIfTheirFlagsAllowReclaim(String key, int flags) {
    Expr condition =
        new Expr.Binary(
            BinaryOperator.BIT_AND, path(flags), new Expr.Symbol("__GFP_DIRECT_RECLAIM"));
    assertThat(effects(key)).contains(new Effect.MaySleep(condition, SleepKind.ALLOCATION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GFP_KERNEL", "GFP_NOIO", "GFP_NOFS", "GFP_USER", "GFP_HIGHUSER"})
  void flagsThatAllowReclaimHaveItsBit(String flags) {
    assertThat(constant(flags) & constant("__GFP_DIRECT_RECLAIM")).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GFP_ATOMIC", "GFP_NOWAIT", "__GFP_ZERO", "__GFP_NOWARN", "GFP_DMA"})
  void flagsThatDoNotAllowReclaimLackIt(String flags) {
    assertThat(constant(flags) & constant("__GFP_DIRECT_RECLAIM")).isZero();
  }

  private static long constant(String name) {
    return Objects.requireNonNull(MODEL.constant(name), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vmalloc", "vzalloc", "alloc_percpu", "alloc_workqueue", "request_irq"})
  void someAllocationsAlwaysMaySleep(String key) {
    assertThat(effects(key)).contains(sleeps(SleepKind.ALLOCATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy_from_user",
        "copy_to_user",
        "get_user",
        "put_user",
        "clear_user",
        "strncpy_from_user",
        "get_user_pages",
        "pin_user_pages_fast"
      })
  void userAccessMayFault(String key) {
    assertThat(effects(key)).contains(sleeps(SleepKind.USER_ACCESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "might_sleep",
        "schedule_timeout",
        "cond_resched",
        "msleep",
        "usleep_range",
        "ssleep",
        "wait_event",
        "wait_event_interruptible_timeout",
        "wait_for_completion",
        "wait_for_completion_killable_timeout",
        "flush_work",
        "cancel_work_sync",
        "cancel_delayed_work_sync",
        "drain_workqueue",
        "kthread_stop",
        "free_irq",
        "disable_irq",
        "synchronize_irq",
        "request_firmware",
        "dput"
      })
  void waitingMaySleep(String key) {
    assertThat(effects(key)).containsExactly(sleeps(SleepKind.WAIT));
  }

  @Test
  void aSwitchWaitsForNothing() {
    assertThat(effects("schedule")).containsExactly(sleeps(SleepKind.SWITCH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"synchronize_rcu", "synchronize_net", "rcu_barrier"})
  void gracePeriodsAreWaitedFor(String key) {
    assertThat(effects(key)).containsExactly(sleeps(SleepKind.GRACE_PERIOD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kfree",
        "printk",
        "wake_up",
        "wake_up_process",
        "udelay",
        "mdelay",
        "del_timer_sync",
        "hrtimer_cancel",
        "queue_work",
        "complete",
        "fput",
        "disable_irq_nosync",
        "copy_from_user_nofault",
        "__copy_from_user_inatomic",
        "kfree_rcu",
        "dev_kfree_skb_any"
      })
  void theseNeverSleep(String key) {
    assertThat(effects(key)).noneMatch(Effect.MaySleep.class::isInstance);
  }

  @Test
  void conditionsAreKept() {
    assertThat(effects("might_sleep_if"))
        .containsExactly(new Effect.MaySleep(path(0), SleepKind.WAIT));
    assertThat(effects("on_each_cpu"))
        .containsExactly(new Effect.MaySleep(path(2), SleepKind.CROSS_CALL));
    assertThat(effects("readl_poll_timeout"))
        .containsExactly(new Effect.MaySleep(path(3), SleepKind.WAIT));
    assertThat(effects("readl_poll_timeout_atomic")).containsExactly(new Effect.Pure());
    assertThat(effects("vfree"))
        .containsExactly(
            new Effect.MaySleep(
                new Expr.Unary(
                    Expr.UnaryOperator.NOT, new Expr.Predicate("in_interrupt", List.of())),
                SleepKind.WAIT));
  }

  @Test
  void errorPointersAreNegative() {
    assertThat(effects("IS_ERR"))
        .containsExactly(
            new Effect.Returns(new Expr.Binary(BinaryOperator.LESS, path(0), Expr.Constant.ZERO)));
    assertThat(effects("IS_ERR_OR_NULL"))
        .containsExactly(
            new Effect.Returns(
                new Expr.Binary(BinaryOperator.LESS_OR_EQUAL, path(0), Expr.Constant.ZERO)));
    assertThat(effects("ERR_PTR")).containsExactly(new Effect.Returns(path(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BUG", "panic", "do_exit", "unreachable", "__builtin_unreachable"})
  void someDoNotReturn(String key) {
    assertThat(effects(key)).containsExactly(new Effect.NoReturn());
  }
}
