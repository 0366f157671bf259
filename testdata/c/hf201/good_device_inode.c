/* The inode of the device under a file system is another one than those of its files. */
#include <linux/blkdev.h>
#include <linux/fs.h>
#include <linux/mutex.h>

struct mounted_fs {
	struct mutex lock;
	struct block_device *device;
};

void mounted_fs_resize(struct mounted_fs *fs)
{
	mutex_lock(&fs->lock);
	inode_lock(fs->device->bd_inode);
	inode_unlock(fs->device->bd_inode);
	mutex_unlock(&fs->lock);
}

void mounted_fs_seek(struct mounted_fs *fs, struct inode *inode)
{
	inode_lock(inode);
	mutex_lock(&fs->lock);
	mutex_unlock(&fs->lock);
	inode_unlock(inode);
}
