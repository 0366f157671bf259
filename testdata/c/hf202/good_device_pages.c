/* The pages of the device under a file system are others than those of its files. */
#include <linux/blkdev.h>
#include <linux/fs.h>
#include <linux/pagemap.h>
#include <linux/rwsem.h>

struct layered_inode {
	struct rw_semaphore attributes;
	struct inode vfs_inode;
};

void layered_store(struct layered_inode *inode, struct block_device *device)
{
	struct page *page;

	down_write(&inode->attributes);
	page = find_lock_page(device->bd_inode->i_mapping, 1);
	if (page)
		unlock_page(page);
	up_write(&inode->attributes);
}

void layered_write(struct layered_inode *inode)
{
	struct page *page = find_lock_page(inode->vfs_inode.i_mapping, 0);

	if (!page)
		return;
	down_read(&inode->attributes);
	up_read(&inode->attributes);
	unlock_page(page);
}
