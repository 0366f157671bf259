package dev.holdfast.annotation;

/** What a function can enter and leave that changes the context, apart from locks. */
public enum ContextCause {
  /** {@code preempt_disable}, {@code get_cpu}, {@code kmap_atomic}. */
  PREEMPTION_OFF,
  /** {@code local_bh_disable} and the {@code _bh} locks. */
  BOTTOM_HALVES_OFF,
  /** {@code local_irq_disable} and the {@code _irq} locks. */
  INTERRUPTS_OFF,
  /** {@code rcu_read_lock} and its flavours, not SRCU. */
  RCU_READER,
  /** {@code pagefault_disable}: user accesses fail instead of faulting. Does not forbid sleep. */
  PAGE_FAULTS_OFF,
  /** {@code non_block_start}. */
  NON_BLOCKABLE
}
