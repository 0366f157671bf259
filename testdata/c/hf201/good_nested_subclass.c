/* Parent before child, told to lockdep by a nesting subclass. */
#include <linux/mutex.h>

struct tree_node {
	struct tree_node *parent;
	struct mutex mutex;
	int children;
};

void tree_node_attach(struct tree_node *parent, struct tree_node *child)
{
	mutex_lock(&parent->mutex);
	mutex_lock_nested(&child->mutex, SINGLE_DEPTH_NESTING);
	child->parent = parent;
	parent->children++;
	mutex_unlock(&child->mutex);
	mutex_unlock(&parent->mutex);
}
