/* The callee takes the lock that its caller holds. */
#include <linux/spinlock.h>

struct own_dev {
	spinlock_t lock;
	int users;
};

static void own_put(struct own_dev *dev)
{
	spin_lock(&dev->lock); /* note: HF204 "own_dev.lock" */
	dev->users--;
	spin_unlock(&dev->lock);
}

void own_close(struct own_dev *dev)
{
	spin_lock(&dev->lock);
	own_put(dev); /* expect: HF204 "own_dev.lock" */
	spin_unlock(&dev->lock);
}
