#include <linux/mutex.h>

struct stream;

struct stream_ops {
	void (*wait_prepare)(struct stream *stream);
	void (*wait_finish)(struct stream *stream);
	int (*wait)(struct stream *stream);
};

struct stream {
	const struct stream_ops *ops;
	struct mutex lock;
	int frames;
};

#define stream_op(s, op)		\
	do {				\
		if ((s)->ops->op)	\
			(s)->ops->op(s); \
	} while (0)

static void stream_unlock(struct stream *stream)
{
	mutex_unlock(&stream->lock);
}

static void stream_lock(struct stream *stream)
{
	mutex_lock(&stream->lock);
}

static int stream_sleep(struct stream *stream);

const struct stream_ops default_ops = {
	.wait_prepare = stream_unlock,
	.wait_finish = stream_lock,
	.wait = stream_sleep,
};

/* There are both functions, or none. */
int stream_drain(struct stream *stream)
{
	int ret = 0;

	mutex_lock(&stream->lock);
	stream_op(stream, wait_prepare);
	if (stream->ops->wait)
		ret = stream->ops->wait(stream);
	stream_op(stream, wait_finish);
	stream->frames = 0;
	mutex_unlock(&stream->lock);
	return ret;
}
