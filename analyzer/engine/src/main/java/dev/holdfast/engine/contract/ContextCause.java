package dev.holdfast.engine.contract;

/** What a function can enter and leave that changes the context, apart from locks. */
public enum ContextCause {
  /** {@code preempt_disable}, {@code get_cpu}, {@code kmap_atomic}. */
  PREEMPTION_OFF("preemption is off"),
  /** {@code local_bh_disable} and the {@code _bh} locks. */
  BOTTOM_HALVES_OFF("bottom halves are off"),
  /** {@code local_irq_disable} and the {@code _irq} locks. */
  INTERRUPTS_OFF("interrupts are off"),
  /** {@code rcu_read_lock} and its flavours, not SRCU. */
  RCU_READER("an RCU read-side critical section"),
  /** {@code pagefault_disable}: user accesses fail instead of faulting. Does not forbid sleep. */
  PAGE_FAULTS_OFF("page faults are off"),
  /** {@code non_block_start}. */
  NON_BLOCKABLE("a non-blockable section");

  private final String phrase;

  ContextCause(String phrase) {
    this.phrase = phrase;
  }

  /** How a message names it. */
  public String phrase() {
    return phrase;
  }
}
