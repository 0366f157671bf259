/* Each round of the loop is about another object. */
#include <linux/list.h>
#include <linux/mutex.h>

struct chain_node {
	struct list_head link;
	struct mutex mutex;
	int value;
};

void chain_reset(struct list_head *chain)
{
	struct chain_node *node;

	list_for_each_entry(node, chain, link)
		mutex_lock(&node->mutex);
	list_for_each_entry(node, chain, link) {
		node->value = 0;
		mutex_unlock(&node->mutex);
	}
}

void chain_walk(struct chain_node *node, struct chain_node *next)
{
	mutex_lock(&node->mutex);
	mutex_lock_nested(&next->mutex, SINGLE_DEPTH_NESTING);
	mutex_unlock(&node->mutex);
	node = next;
	node->value++;
	mutex_unlock(&node->mutex);
}
