package dev.holdfast.stubs;

import static dev.holdfast.stubs.Loaded.callback;
import static dev.holdfast.stubs.Loaded.effects;
import static dev.holdfast.stubs.Loaded.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.program.AccessPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextModelTest {
  @ParameterizedTest
  @CsvSource({
    "preempt_disable, preempt_enable, PREEMPTION_OFF",
    "get_cpu, put_cpu, PREEMPTION_OFF",
    "get_cpu_ptr, put_cpu_ptr, PREEMPTION_OFF",
    "local_irq_save, local_irq_restore, INTERRUPTS_OFF",
    "local_bh_disable, local_bh_enable, BOTTOM_HALVES_OFF",
    "rcu_read_lock, rcu_read_unlock, RCU_READER",
    "pagefault_disable, pagefault_enable, PAGE_FAULTS_OFF",
    "class_rcu_constructor, class_rcu_destructor, RCU_READER",
    "class_preempt_constructor, class_preempt_destructor, PREEMPTION_OFF"
  })
  void countersAreEnteredAndLeft(String enter, String leave, ContextCause cause) {
    assertThat(effects(enter)).containsExactly(new Effect.EnterContext(cause, ResultTest.ALWAYS));
    assertThat(effects(leave)).containsExactly(new Effect.LeaveContext(cause));
  }

  @Test
  void interruptsAreSwitchedOffOnce() {
    assertThat(effects("local_irq_disable"))
        .containsExactly(
            new Effect.EnterContext(ContextCause.INTERRUPTS_OFF, ResultTest.ALWAYS, false));
    assertThat(effects("local_irq_enable"))
        .containsExactly(new Effect.LeaveContext(ContextCause.INTERRUPTS_OFF, false));
  }

  @Test
  void atomicMappingsTurnPreemptionAndFaultsOff() {
    assertThat(effects("kmap_atomic"))
        .containsExactly(
            new Effect.EnterContext(ContextCause.PREEMPTION_OFF, ResultTest.ALWAYS),
            new Effect.EnterContext(ContextCause.PAGE_FAULTS_OFF, ResultTest.ALWAYS));
    assertThat(effects("kmap_local_page")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"in_atomic", "in_interrupt", "irqs_disabled"})
  void predicatesReportTheAtomicContext(String key) {
    assertThat(effects(key)).containsExactly(new Effect.ReportsAtomic(true));
  }

  @Test
  void locksOfTheJdkReportWhetherTheyAreHeld() {
    LockTerm self = new LockTerm(AccessPath.parameter(0), null, LockKind.REENTRANT_LOCK);
    assertThat(effects("java.util.concurrent.locks.ReentrantLock#isHeldByCurrentThread()"))
        .containsExactly(new Effect.ReportsHeld(self));
    assertThat(effects("java.lang.Thread#holdsLock(Object)"))
        .containsExactly(
            new Effect.ReportsHeld(new LockTerm(AccessPath.parameter(0), null, LockKind.MONITOR)));
  }

  @Test
  void preemptibleReportsTheOpposite() {
    assertThat(effects("preemptible")).containsExactly(new Effect.ReportsAtomic(false));
  }

  @ParameterizedTest
  @CsvSource({
    "request_irq, 1, HARD_INTERRUPT",
    "request_threaded_irq, 1, HARD_INTERRUPT",
    "request_threaded_irq, 2, TASK",
    "devm_request_irq, 2, HARD_INTERRUPT",
    "devm_request_threaded_irq, 3, TASK",
    "timer_setup, 1, SOFT_INTERRUPT",
    "DEFINE_TIMER, 1, SOFT_INTERRUPT",
    "tasklet_setup, 1, SOFT_INTERRUPT",
    "DECLARE_TASKLET, 1, SOFT_INTERRUPT",
    "call_rcu, 1, SOFT_INTERRUPT",
    "call_srcu, 2, SOFT_INTERRUPT",
    "INIT_WORK, 1, TASK",
    "INIT_DELAYED_WORK, 1, TASK",
    "DECLARE_WORK, 1, TASK",
    "kthread_run, 0, TASK",
    "smp_call_function, 0, HARD_INTERRUPT",
    "smp_call_function_single, 1, HARD_INTERRUPT",
    "on_each_cpu, 0, HARD_INTERRUPT",
    "stop_machine, 0, HARD_INTERRUPT",
    "init_irq_work, 1, HARD_INTERRUPT",
    "netif_napi_add, 2, SOFT_INTERRUPT",
    "usb_fill_bulk_urb, 5, SOFT_INTERRUPT",
    "usb_fill_control_urb, 6, SOFT_INTERRUPT"
  })
  void registeredFunctionsHaveTheirContext(String key, int parameter, ContextKind context) {
    assertThat(callback(key, parameter).context()).isEqualTo(context);
  }

  @ParameterizedTest
  @CsvSource({
    "hrtimer.function, HARD_INTERRUPT",
    "urb.complete, SOFT_INTERRUPT",
    "irq_chip.irq_mask, ATOMIC",
    "irq_chip.irq_set_type, ATOMIC",
    "irq_chip.irq_bus_lock, TASK",
    "irq_chip.irq_bus_sync_unlock, TASK",
    "net_device_ops.ndo_start_xmit, SOFT_INTERRUPT",
    "net_device_ops.ndo_get_stats64, RCU_READER",
    "net_device_ops.ndo_set_rx_mode, ATOMIC",
    "uart_ops.start_tx, ATOMIC",
    "uart_ops.startup, TASK",
    "clock_event_device.set_next_event, ATOMIC",
    "clk_ops.enable, ATOMIC",
    "clk_ops.prepare, TASK"
  })
  void slotsHaveTheirContext(String key, ContextKind context) {
    assertThat(grant(key).context()).isEqualTo(context);
  }

  @Test
  void serialPortsAreCalledUnderTheirLock() {
    assertThat(grant("uart_ops.start_tx").held())
        .extracting(LockTerm::path)
        .containsExactly(AccessPath.parameter(0).field("uart_port", "lock"));
  }

  @Test
  void handlersInJavaAreFoundByTheSameIndexInStaticFunctions() {
    assertThat(
            callback(
                    "dev.holdfast.kernel.Interrupts"
                        + "#request_irq(int,IrqHandler,long,String,Object)",
                    1)
                .context())
        .isEqualTo(ContextKind.HARD_INTERRUPT);
  }
}
