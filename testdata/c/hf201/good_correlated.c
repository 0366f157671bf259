/* Each branch takes both locks in one order; no path takes them in the other. */
#include <linux/mutex.h>

struct corr_pair {
	struct mutex left;
	struct mutex right;
	int value;
};

void corr_pair_update(struct corr_pair *pair, bool both)
{
	if (both)
		mutex_lock(&pair->left);
	mutex_lock(&pair->right);
	pair->value++;
	mutex_unlock(&pair->right);
	if (!both)
		mutex_lock(&pair->left);
	pair->value--;
	mutex_unlock(&pair->left);
}
