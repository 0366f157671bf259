/* What the one operation keeps, the other one releases. */
#include <linux/mutex.h>

struct pair_inode {
	struct mutex lock;
	bool dirty;
};

struct pair_operations {
	int (*begin)(struct pair_inode *inode, bool appending);
	int (*end)(struct pair_inode *inode, bool appending);
};

static int pair_begin(struct pair_inode *inode, bool appending)
{
	if (!appending)
		return 0;
	mutex_lock(&inode->lock);
	if (inode->dirty)
		return 0;
	mutex_unlock(&inode->lock);
	return 0;
}

static int pair_end(struct pair_inode *inode, bool appending)
{
	if (appending && inode->dirty)
		mutex_unlock(&inode->lock);
	return 0;
}

const struct pair_operations pair_operations = {
	.begin = pair_begin,
	.end = pair_end,
};
