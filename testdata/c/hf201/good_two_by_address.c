/* Two locks of one class, ordered by their address. */
#include <linux/mutex.h>

struct account {
	struct mutex mutex;
	long balance;
};

void account_transfer(struct account *from, struct account *to, long amount)
{
	if (from < to) {
		mutex_lock(&from->mutex);
		mutex_lock_nested(&to->mutex, SINGLE_DEPTH_NESTING);
	} else {
		mutex_lock(&to->mutex);
		mutex_lock_nested(&from->mutex, SINGLE_DEPTH_NESTING);
	}
	from->balance -= amount;
	to->balance += amount;
	mutex_unlock(&from->mutex);
	mutex_unlock(&to->mutex);
}
