/* All callers have page faults off: what is accessed under the lock fails instead of faulting. */
#include <linux/uaccess.h>

static raw_spinlock_t slate_lock;

static int slate_swap(int __user *place, int now)
{
	int before;
	int failed;

	raw_spin_lock(&slate_lock);
	failed = get_user(before, place);
	if (!failed && before != now)
		failed = put_user(now, place);
	raw_spin_unlock(&slate_lock);
	return failed;
}

static int slate_swap_wrapped(int __user *place, int now)
{
	return slate_swap(place, now);
}

int slate_try(int __user *place, int now)
{
	int failed;

	pagefault_disable();
	failed = slate_swap(place, now);
	pagefault_enable();
	return failed;
}

int slate_try_again(int __user *place, int now)
{
	int failed;

	pagefault_disable();
	failed = slate_swap_wrapped(place, now);
	pagefault_enable();
	return failed;
}
