/* Page allocation and memory pools follow the flags as well. */
#include <linux/gfp.h>
#include <linux/mempool.h>
#include <linux/rcupdate.h>

struct pages_dev {
	mempool_t *pool;
	struct page *page;
	void *element;
};

void pages_dev_fill(struct pages_dev *dev)
{
	rcu_read_lock();
	dev->page = alloc_pages(GFP_NOFS, 2); /* expect: HF104 "alloc_pages" */
	dev->element = mempool_alloc(dev->pool, GFP_NOIO); /* expect: HF104 "mempool_alloc" */
	dev->element = mempool_alloc(dev->pool, GFP_NOWAIT);
	rcu_read_unlock();
}
