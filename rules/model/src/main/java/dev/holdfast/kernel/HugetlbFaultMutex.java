package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.MUTEX;

import dev.holdfast.annotation.LockClass;

/**
 * The mutexes that order faults on huge pages: {@code hugetlb_fault_mutex_table}.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "hugetlb_fault_mutex", kind = MUTEX)
public final class HugetlbFaultMutex {
  private HugetlbFaultMutex() {}
}
