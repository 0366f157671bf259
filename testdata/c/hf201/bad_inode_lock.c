/* The lock of a file system is taken under that of an inode here, and over it there. */
#include <linux/fs.h>
#include <linux/mutex.h>

struct inverted_fs {
	struct mutex lock;
};

void inverted_fs_scan(struct inverted_fs *fs, struct inode *inode)
{
	mutex_lock(&fs->lock);
	inode_lock(inode);
	inode_unlock(inode);
	mutex_unlock(&fs->lock);
}

void inverted_fs_seek(struct inverted_fs *fs, struct inode *inode)
{
	inode_lock(inode);
	mutex_lock(&fs->lock); /* expect: HF201 "inverted_fs.lock" */
	mutex_unlock(&fs->lock);
	inode_unlock(inode);
}
