/* The callee stores a new object through a pointer to a pointer and locks it. */
#include <linux/mutex.h>

struct buffer {
	struct mutex lock;
};

int buffer_create(int size, struct buffer **result);
int buffer_pin(struct buffer *buffer);
void buffer_drop(struct buffer **result);

static int buffer_create_locked(int size, struct buffer **result)
{
	int err;

	if (!size) {
		buffer_drop(result);
		return 0;
	}
	if (!*result) {
		err = buffer_create(size, result);
		if (err)
			return err;
	}
	mutex_lock(&(*result)->lock);
	err = buffer_pin(*result);
	if (err)
		mutex_unlock(&(*result)->lock);
	return err;
}

int buffer_create_pinned(int size, struct buffer **result)
{
	int err = buffer_create_locked(size, result);

	if (err)
		return err;
	if (*result)
		mutex_unlock(&(*result)->lock);
	return 0;
}
