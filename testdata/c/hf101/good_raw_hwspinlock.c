#include <linux/clk.h>
#include <linux/hwspinlock.h>
#include <linux/mutex.h>

struct fuse {
	struct mutex mutex;
	struct hwspinlock *hwlock;
	struct clk *clk;
};

/* The raw form keeps other processors of the chip out; tasks of this one are kept out by the mutex. */
int fuse_read(struct fuse *fuse)
{
	int ret;

	mutex_lock(&fuse->mutex);
	ret = hwspin_lock_timeout_raw(fuse->hwlock, 100);
	if (ret) {
		mutex_unlock(&fuse->mutex);
		return ret;
	}
	ret = clk_prepare_enable(fuse->clk);
	hwspin_unlock_raw(fuse->hwlock);
	mutex_unlock(&fuse->mutex);
	return ret;
}
