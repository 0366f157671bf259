/* The lock is held from the first part of a message to the last; each call brings a part. */
#include <linux/mutex.h>

struct part_reader {
	struct mutex lock;
	bool in_message;
	int missing;
};

int part_reader_read(struct part_reader *reader, int bytes)
{
	if (!reader->in_message) {
		mutex_lock(&reader->lock);
		if (!bytes) {
			mutex_unlock(&reader->lock);
			return 0;
		}
		reader->in_message = true;
	}
	reader->missing -= bytes;
	if (reader->missing > 0)
		return 0;
	mutex_unlock(&reader->lock);
	reader->in_message = false;
	return 0;
}
