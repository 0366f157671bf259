#include <linux/mutex.h>

enum stream_kind { STREAM_RAW = 1, STREAM_PACKED = 2, STREAM_NULL = 3 };

struct stream {
	struct mutex lock;
	enum stream_kind kind;
	unsigned int count;
};

void stream_put(struct stream *s);

/* Two kinds have the lock taken and given back, and the others neither. */
void stream_flush(struct stream *s, enum stream_kind kind)
{
	switch (kind) {
	case STREAM_RAW:
	case STREAM_PACKED:
		mutex_lock(&s->lock);
		break;
	default:
		break;
	}

	s->count++;

	switch (kind) {
	case STREAM_RAW:
	case STREAM_PACKED:
		mutex_unlock(&s->lock);
		break;
	default:
		stream_put(s);
	}
}

/* The same by comparisons. */
void stream_drop(struct stream *s, enum stream_kind kind)
{
	if (kind == STREAM_RAW || kind == STREAM_PACKED)
		mutex_lock(&s->lock);

	s->count = 0;

	if (kind != STREAM_RAW && kind != STREAM_PACKED)
		return;
	mutex_unlock(&s->lock);
}
