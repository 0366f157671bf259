/* Trees of two kinds, whose locks nest by kind; one function takes either. */
#include <linux/errno.h>
#include <linux/mutex.h>

enum {
	LEAF_TREE,
	ROOT_TREE,
};

struct kind_tree {
	struct mutex lock;
	int kind;
};

struct kind_file {
	struct mutex extents;
	struct kind_tree *root;
	struct kind_tree *leaf;
};

static int kind_tree_lock(struct kind_tree *tree)
{
	switch (tree->kind) {
	case LEAF_TREE:
		mutex_lock_nested(&tree->lock, 1);
		break;
	case ROOT_TREE:
		mutex_lock_nested(&tree->lock, 2);
		break;
	default:
		return -EINVAL;
	}
	return 0;
}

void kind_file_extend(struct kind_file *file)
{
	if (kind_tree_lock(file->root))
		return;
	mutex_lock(&file->extents);
	mutex_unlock(&file->extents);
	mutex_unlock(&file->root->lock);
}

void kind_file_shrink(struct kind_file *file)
{
	mutex_lock(&file->extents);
	if (!kind_tree_lock(file->leaf))
		mutex_unlock(&file->leaf->lock);
	mutex_unlock(&file->extents);
}
