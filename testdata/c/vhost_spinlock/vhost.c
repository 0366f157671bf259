// SPDX-License-Identifier: Apache-2.0
/*
 * The second repair: the callback stays .invalidate_range, but takes nothing
 * that sleeps: a spinlock for the maps, and trylock_page for the page. A page
 * that is locked already is left to the worker.
 */
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/mmu_notifier.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
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
	spinlock_t map_lock;	/* protects maps and dead_maps */
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

static bool vhost_try_dirty(struct vhost_map *map)
{
	if (!map->write)
		return true;
	if (!trylock_page(map->page))
		return false;
	set_page_dirty(map->page);
	unlock_page(map->page);
	return true;
}

/* Called with vq->map_lock held. */
static void vhost_unmap(struct vhost_virtqueue *vq, int area)
{
	struct vhost_map *map = vq->maps[area];

	if (!map)
		return;

	vq->maps[area] = NULL;
	if (vhost_try_dirty(map)) {
		put_page(map->page);
		kfree(map);
	} else {
		list_add_tail(&map->dead, &vq->dead_maps);
		schedule_work(&vq->release_work);
	}
}

static void vhost_release_work(struct work_struct *work)
{
	struct vhost_virtqueue *vq =
		container_of(work, struct vhost_virtqueue, release_work);
	struct vhost_map *map, *next;
	LIST_HEAD(dead);

	spin_lock(&vq->map_lock);
	list_splice_init(&vq->dead_maps, &dead);
	spin_unlock(&vq->map_lock);

	list_for_each_entry_safe(map, next, &dead, dead) {
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

	spin_lock(&vq->map_lock);
	vhost_unmap(vq, area);
	vq->maps[area] = map;
	spin_unlock(&vq->map_lock);
	return 0;
}

static void vhost_invalidate_vq(struct vhost_virtqueue *vq,
				unsigned long start, unsigned long end)
{
	int area;

	spin_lock(&vq->map_lock);
	for (area = 0; area < VHOST_AREAS; area++)
		if (vhost_overlaps(&vq->uaddrs[area], start, end))
			vhost_unmap(vq, area);
	spin_unlock(&vq->map_lock);
}

static void vhost_invalidate_range(struct mmu_notifier *mn,
				   struct mm_struct *mm,
				   unsigned long start, unsigned long end)
{
	struct vhost_dev *dev = container_of(mn, struct vhost_dev, notifier);
	int i;

	for (i = 0; i < dev->nvqs; i++)
		vhost_invalidate_vq(dev->vqs[i], start, end);
}

static const struct mmu_notifier_ops vhost_notifier_ops = {
	.invalidate_range = vhost_invalidate_range,
};

void vhost_vq_init(struct vhost_dev *dev, struct vhost_virtqueue *vq)
{
	vq->dev = dev;
	spin_lock_init(&vq->map_lock);
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

		spin_lock(&vq->map_lock);
		for (area = 0; area < VHOST_AREAS; area++)
			vhost_unmap(vq, area);
		spin_unlock(&vq->map_lock);
		flush_work(&vq->release_work);
	}
}
