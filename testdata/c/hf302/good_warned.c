/* What a warning by itself rules out is ruled out behind it, too. */
#include <linux/mutex.h>

struct crate {
	struct mutex lock;
	int filled;
};

int crate_fill(struct crate *crate);

int crate_pack(struct crate *crate)
{
	int result = mutex_trylock(&crate->lock);

	WARN_ON(!result);
	result = crate_fill(crate);
	if (result) {
		mutex_unlock(&crate->lock);
		return result;
	}
	mutex_unlock(&crate->lock);
	return 0;
}
