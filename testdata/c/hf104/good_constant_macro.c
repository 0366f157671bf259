/* No architecture here needs the deposit: a macro says so once and for all. */
#include <linux/rcupdate.h>
#include <linux/slab.h>

#ifndef arch_wants_deposit
#define arch_wants_deposit() (false)
#endif

struct thin_fault {
	void *deposit;
};

static void thin_map(struct thin_fault *fault)
{
	if (arch_wants_deposit() && !fault->deposit)
		fault->deposit = kmalloc(64, GFP_KERNEL);
}

void thin_map_around(struct thin_fault *fault)
{
	rcu_read_lock();
	thin_map(fault);
	rcu_read_unlock();
}
