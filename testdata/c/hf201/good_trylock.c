/* Against the order the lock is only tried: nobody waits, so nobody deadlocks. */
#include <linux/mutex.h>

struct tried_dev {
	struct mutex outer;
	struct mutex inner;
	int value;
};

void tried_forward(struct tried_dev *dev)
{
	mutex_lock(&dev->outer);
	mutex_lock(&dev->inner);
	dev->value++;
	mutex_unlock(&dev->inner);
	mutex_unlock(&dev->outer);
}

bool tried_backward(struct tried_dev *dev)
{
	bool done = false;

	mutex_lock(&dev->inner);
	if (mutex_trylock(&dev->outer)) {
		dev->value--;
		mutex_unlock(&dev->outer);
		done = true;
	}
	mutex_unlock(&dev->inner);
	return done;
}
