// SPDX-License-Identifier: Apache-2.0
/*
 * The first repair: the driver drops its maps in .invalidate_range_start,
 * which may sleep if the range is blockable and backs out otherwise. The
 * pages are released after the mutex, outside the notifier, so the page lock
 * is never taken under it.
 */
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

enum vhost_area {
	VHOST_DESC,
	VHOST_AVAIL,
	VHOST_USED,
	VHOST_AREAS,
};

struct vhost_map {
	struct list_head dead;
	struct page *page;
	void *addr;
	bool write;
};

struct vhost_uaddr {
	unsigned long start;
	unsigned long size;
	bool write;
};

struct vhost_virtqueue {
	struct vhost_dev *dev;
	struct mutex mutex;	/* protects maps, dead_maps and invalidations */
	int invalidations;
	struct vhost_map *maps[VHOST_AREAS];
	struct vhost_uaddr uaddrs[VHOST_AREAS];
	struct list_head dead_maps;
	struct work_struct release_work;
};

struct vhost_dev {
	struct mm_struct *mm;
	struct mmu_notifier notifier;
	int nvqs;
	struct vhost_virtqueue **vqs;
};

static bool vhost_overlaps(struct vhost_uaddr *uaddr, unsigned long start,
			   unsigned long end)
{
	return start < uaddr->start + uaddr->size && uaddr->start < end;
}

/* Called with vq->mutex held; the page is let go of later, by the work. */
static void vhost_unmap(struct vhost_virtqueue *vq, int area)
{
	struct vhost_map *map = vq->maps[area];

	if (!map)
		return;

	vq->maps[area] = NULL;
	list_add_tail(&map->dead, &vq->dead_maps);
	schedule_work(&vq->release_work);
}

static void vhost_release_work(struct work_struct *work)
{
	struct vhost_virtqueue *vq =
		container_of(work, struct vhost_virtqueue, release_work);
	struct vhost_map *map, *next;
	LIST_HEAD(dead);

	mutex_lock(&vq->mutex);
	list_splice_init(&vq->dead_maps, &dead);
	mutex_unlock(&vq->mutex);

	list_for_each_entry_safe(map, next, &dead, dead) {
		if (map->write)
			set_page_dirty_lock(map->page);
		put_page(map->page);
		kfree(map);
	}
}

static int vhost_map(struct vhost_virtqueue *vq, int area)
{
	struct vhost_uaddr *uaddr = &vq->uaddrs[area];
	struct vhost_map *map;

	map = kzalloc(sizeof(*map), GFP_KERNEL);
	if (!map)
		return -ENOMEM;

	map->write = uaddr->write;
	if (get_user_pages_fast(uaddr->start, 1, uaddr->write, &map->page) != 1) {
		kfree(map);
		return -EFAULT;
	}
	map->addr = page_address(map->page);

	mutex_lock(&vq->mutex);
	vhost_unmap(vq, area);
	if (!vq->invalidations)
		vq->maps[area] = map;
	else
		list_add_tail(&map->dead, &vq->dead_maps);
	mutex_unlock(&vq->mutex);
	return 0;
}

static int vhost_invalidate_start(struct mmu_notifier *mn,
				  const struct mmu_notifier_range *range)
{
	struct vhost_dev *dev = container_of(mn, struct vhost_dev, notifier);
	int i, area;

	if (!mmu_notifier_range_blockable(range))
		return -EAGAIN;

	for (i = 0; i < dev->nvqs; i++) {
		struct vhost_virtqueue *vq = dev->vqs[i];

		mutex_lock(&vq->mutex);
		vq->invalidations++;
		for (area = 0; area < VHOST_AREAS; area++)
			if (vhost_overlaps(&vq->uaddrs[area], range->start,
					   range->end))
				vhost_unmap(vq, area);
		mutex_unlock(&vq->mutex);
	}
	return 0;
}

static void vhost_invalidate_end(struct mmu_notifier *mn,
				 const struct mmu_notifier_range *range)
{
	struct vhost_dev *dev = container_of(mn, struct vhost_dev, notifier);
	int i;

	if (!mmu_notifier_range_blockable(range))
		return;

	for (i = 0; i < dev->nvqs; i++) {
		mutex_lock(&dev->vqs[i]->mutex);
		dev->vqs[i]->invalidations--;
		mutex_unlock(&dev->vqs[i]->mutex);
	}
}

static const struct mmu_notifier_ops vhost_notifier_ops = {
	.invalidate_range_start = vhost_invalidate_start,
	.invalidate_range_end = vhost_invalidate_end,
};

void vhost_vq_init(struct vhost_dev *dev, struct vhost_virtqueue *vq)
{
	vq->dev = dev;
	mutex_init(&vq->mutex);
	INIT_LIST_HEAD(&vq->dead_maps);
	INIT_WORK(&vq->release_work, vhost_release_work);
}

int vhost_dev_start(struct vhost_dev *dev)
{
	int i, area, err;

	dev->notifier.ops = &vhost_notifier_ops;
	err = mmu_notifier_register(&dev->notifier, dev->mm);
	if (err)
		return err;

	for (i = 0; i < dev->nvqs; i++) {
		for (area = 0; area < VHOST_AREAS; area++) {
			err = vhost_map(dev->vqs[i], area);
			if (err)
				goto unregister;
		}
	}
	return 0;

unregister:
	mmu_notifier_unregister(&dev->notifier, dev->mm);
	return err;
}

void vhost_dev_stop(struct vhost_dev *dev)
{
	int i, area;

	mmu_notifier_unregister(&dev->notifier, dev->mm);
	for (i = 0; i < dev->nvqs; i++) {
		struct vhost_virtqueue *vq = dev->vqs[i];

		mutex_lock(&vq->mutex);
		for (area = 0; area < VHOST_AREAS; area++)
			vhost_unmap(vq, area);
		mutex_unlock(&vq->mutex);
		flush_work(&vq->release_work);
	}
}
