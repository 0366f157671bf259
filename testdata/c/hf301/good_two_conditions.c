/* A flag keeps which of two conditions took the lock. */
#include <linux/mutex.h>

struct kept_block {
	struct mutex lock;
	unsigned int users;
	int value;
};

int kept_setup(struct kept_block *block, bool held)
{
	bool take = block->users && !held;
	int value;

	if (take)
		mutex_lock(&block->lock);
	value = block->value;
	if (take)
		mutex_unlock(&block->lock);
	return value;
}

int kept_change(struct kept_block *block)
{
	int value;

	mutex_lock(&block->lock);
	value = kept_setup(block, true);
	mutex_unlock(&block->lock);
	return value;
}
