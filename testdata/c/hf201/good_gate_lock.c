/* An outer lock keeps the two orders apart: they never run at the same time. */
#include <linux/mutex.h>

struct gate_dev {
	struct mutex gate;
	struct mutex left;
	struct mutex right;
};

void gate_left_first(struct gate_dev *dev)
{
	mutex_lock(&dev->gate);
	mutex_lock(&dev->left);
	mutex_lock(&dev->right);
	mutex_unlock(&dev->right);
	mutex_unlock(&dev->left);
	mutex_unlock(&dev->gate);
}

void gate_right_first(struct gate_dev *dev)
{
	mutex_lock(&dev->gate);
	mutex_lock(&dev->right);
	mutex_lock(&dev->left);
	mutex_unlock(&dev->left);
	mutex_unlock(&dev->right);
	mutex_unlock(&dev->gate);
}
