/* A field chooses between two locks; a callee drops and retakes whichever it is. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct stream_owner {
	bool sleeps;
};

struct stream {
	struct stream_owner *owner;
	spinlock_t lock;
	struct mutex mutex;
	int state;
};

static void stream_lock(struct stream *stream)
{
	if (stream->owner->sleeps)
		mutex_lock(&stream->mutex);
	else
		spin_lock(&stream->lock);
}

static void stream_unlock(struct stream *stream)
{
	if (stream->owner->sleeps)
		mutex_unlock(&stream->mutex);
	else
		spin_unlock(&stream->lock);
}

static int stream_settle(struct stream *stream)
{
	while (stream->state) {
		stream_unlock(stream);
		stream->state--;
		stream_lock(stream);
	}
	return 0;
}

int stream_drop(struct stream *stream)
{
	int result;

	stream_lock(stream);
	result = stream_settle(stream);
	stream_unlock(stream);
	return result;
}
