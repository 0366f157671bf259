// SPDX-License-Identifier: Apache-2.0
/*
 * A driver that reaches its ring metadata through kernel addresses: it pins
 * the pages once and drops them when the page tables change. It does so in
 * .invalidate_range, which runs under the page-table lock and possibly with
 * the page locked. Both its mutex and the page lock are wrong there.
 */
#include <linux/mm.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>
#include <linux/slab.h>

enum vhost_area {
	VHOST_DESC,
	VHOST_AVAIL,
	VHOST_USED,
	VHOST_AREAS,
};

struct vhost_map {
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
	struct mutex mutex;	/* protects maps */
	struct vhost_map *maps[VHOST_AREAS];
	struct vhost_uaddr uaddrs[VHOST_AREAS];
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

/* Called with vq->mutex held. */
static void vhost_unmap(struct vhost_virtqueue *vq, int area)
{
	struct vhost_map *map = vq->maps[area];

	if (!map)
		return;

	vq->maps[area] = NULL;
	if (map->write)
		set_page_dirty_lock(map->page); /* expect: HF202 "may hold it already", note: HF202 "page lock", HF103 "set_page_dirty_lock" */
	put_page(map->page);
	kfree(map);
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
	vq->maps[area] = map;
	mutex_unlock(&vq->mutex);
	return 0;
}

static void vhost_invalidate_vq(struct vhost_virtqueue *vq,
				unsigned long start, unsigned long end)
{
	int area;

	mutex_lock(&vq->mutex); /* expect: HF202 "vhost_virtqueue.mutex", note: HF102 "vhost_virtqueue.mutex" */
	for (area = 0; area < VHOST_AREAS; area++)
		if (vhost_overlaps(&vq->uaddrs[area], start, end))
			vhost_unmap(vq, area);
	mutex_unlock(&vq->mutex);
}

static void vhost_invalidate_range(struct mmu_notifier *mn,
				   struct mm_struct *mm,
				   unsigned long start, unsigned long end)
{
	struct vhost_dev *dev = container_of(mn, struct vhost_dev, notifier);
	int i;

	for (i = 0; i < dev->nvqs; i++)
		vhost_invalidate_vq(dev->vqs[i], start, end); /* expect: HF102 "vhost_virtqueue.mutex", HF103 "set_page_dirty_lock" */
}

static const struct mmu_notifier_ops vhost_notifier_ops = {
	.invalidate_range = vhost_invalidate_range,
};

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
		mutex_lock(&dev->vqs[i]->mutex);
		for (area = 0; area < VHOST_AREAS; area++)
			vhost_unmap(dev->vqs[i], area);
		mutex_unlock(&dev->vqs[i]->mutex);
	}
}
