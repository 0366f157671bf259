/* One caller of several leaves page faults on. */
#include <linux/uaccess.h>

static raw_spinlock_t tile_lock;

static int tile_swap(int __user *place, int now)
{
	int before;
	int failed;

	raw_spin_lock(&tile_lock);
	failed = get_user(before, place); /* expect: HF105 "get_user" */
	if (!failed && before != now)
		failed = put_user(now, place); /* expect: HF105 "put_user" */
	raw_spin_unlock(&tile_lock);
	return failed;
}

static int tile_swap_wrapped(int __user *place, int now)
{
	return tile_swap(place, now);
}

int tile_try(int __user *place, int now)
{
	int failed;

	pagefault_disable();
	failed = tile_swap(place, now);
	pagefault_enable();
	return failed;
}

int tile_try_again(int __user *place, int now)
{
	return tile_swap_wrapped(place, now);
}
