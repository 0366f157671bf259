/* The last reference is put with the lock held, and the release function gives it back. */
#include <linux/kref.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct registry {
	spinlock_t lock;
	struct mutex sending;
};

struct cached {
	struct kref refs;
	struct registry *registry;
};

static void cached_close(struct kref *ref)
{
	struct cached *cached = container_of(ref, struct cached, refs);
	struct registry *registry = cached->registry;

	spin_unlock(&registry->lock);
	mutex_lock(&registry->sending);
	mutex_unlock(&registry->sending);
}

void cached_put(struct cached *cached)
{
	kref_put_lock(&cached->refs, cached_close, &cached->registry->lock);
}
