/* A kmap_atomic mapping holds preemption off until it is let go. */
#include <linux/highmem.h>
#include <linux/sched.h>
#include <linux/string.h>

void atomic_map_clear(struct page *page)
{
	void *addr = kmap_atomic(page);

	memset(addr, 0, PAGE_SIZE);
	cond_resched(); /* expect: HF101 "cond_resched" */
	kunmap_atomic(addr);
	cond_resched();
}
