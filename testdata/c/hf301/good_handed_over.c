/* The locked object is put into the caller's own, which it releases whatever the outcome. */
#include <linux/errno.h>
#include <linux/mutex.h>

struct part {
	struct mutex lock;
	int left;
};

struct allocation {
	struct part *part;
	int taken;
};

struct part *find_part(int kind);
int prepare_part(struct part *part);

int reserve(struct allocation *allocation, int kind, int wanted)
{
	struct part *part = find_part(kind);
	int status = 0;

	if (!part)
		return -ENOENT;
	mutex_lock(&part->lock);
	if (prepare_part(part) < 0) {
		mutex_unlock(&part->lock);
		return -EIO;
	}
	allocation->part = part;
	if (part->left < wanted) {
		status = -ENOSPC;
		goto out;
	}
	allocation->taken = wanted;
out:
	return status;
}
