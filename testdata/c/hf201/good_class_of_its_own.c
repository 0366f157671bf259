/* The locks of some objects are of another class than the others': the order is one of classes. */
#include <linux/lockdep.h>
#include <linux/mutex.h>

struct volume_node {
	struct mutex content;
	struct mutex names;
	struct volume_node *journal;
};

void node_make_journal(struct volume_node *journal)
{
	lockdep_set_subclass(&journal->content, 1);
}

void node_rename(struct volume_node *node)
{
	mutex_lock(&node->content);
	mutex_lock(&node->names);
	mutex_unlock(&node->names);
	mutex_unlock(&node->content);
}

void node_log(struct volume_node *node)
{
	mutex_lock(&node->names);
	mutex_lock(&node->journal->content);
	mutex_unlock(&node->journal->content);
	mutex_unlock(&node->names);
}
