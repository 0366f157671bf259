/* The last reference is put with the lock held; the release function waits before it gives it back. */
#include <linux/kref.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct index {
	spinlock_t lock;
	struct mutex sending;
};

struct indexed {
	struct kref refs;
	struct index *index;
};

static void indexed_close(struct kref *ref)
{
	struct indexed *indexed = container_of(ref, struct indexed, refs);
	struct index *index = indexed->index;

	mutex_lock(&index->sending); /* expect: HF102 "index.sending" */
	spin_unlock(&index->lock);
	mutex_unlock(&index->sending);
}

void indexed_put(struct indexed *indexed)
{
	kref_put_lock(&indexed->refs, indexed_close, &indexed->index->lock);
}
