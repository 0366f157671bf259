/*
 * A wrapper locks only if told to. The callback tells it to in one driver and
 * not to in the other, where another lock is at work.
 */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct cond_map {
	struct mutex mutex;
	spinlock_t fast_lock;
	bool mapped;
};

struct cond_dev {
	struct mmu_notifier notifier;
	struct cond_map map;
};

static void cond_lock(struct mutex *lock, bool wanted)
{
	if (wanted)
		mutex_lock(lock); /* note: HF102 "cond_map.mutex" */
}

static void cond_unlock(struct mutex *lock, bool wanted)
{
	if (wanted)
		mutex_unlock(lock);
}

static void cond_drop(struct cond_map *map, bool wanted)
{
	cond_lock(&map->mutex, wanted); /* note: HF102 "cond_lock" */
	spin_lock(&map->fast_lock);
	map->mapped = false;
	spin_unlock(&map->fast_lock);
	cond_unlock(&map->mutex, wanted);
}

static void cond_invalidate_locked(struct mmu_notifier *mn,
				   struct mm_struct *mm,
				   unsigned long start, unsigned long end)
{
	struct cond_dev *dev = container_of(mn, struct cond_dev, notifier);

	cond_drop(&dev->map, true); /* expect: HF102 "cond_map.mutex" */
}

static void cond_invalidate_lockless(struct mmu_notifier *mn,
				     struct mm_struct *mm,
				     unsigned long start, unsigned long end)
{
	struct cond_dev *dev = container_of(mn, struct cond_dev, notifier);

	cond_drop(&dev->map, false);
}

static const struct mmu_notifier_ops cond_locked_ops = {
	.invalidate_range = cond_invalidate_locked,
};

static const struct mmu_notifier_ops cond_lockless_ops = {
	.invalidate_range = cond_invalidate_lockless,
};
