/* Of the many ways out of the callee, each leaves the section that its caller entered. */
#include <linux/delay.h>
#include <linux/rcupdate.h>
#include <linux/rwsem.h>

struct node {
	struct rw_semaphore a, b, c, d;
	int refs;
};

struct node *find_node(int id);

static int reuse(struct node *node, int flags)
{
	int error = -EAGAIN;

	rcu_read_unlock();
	if (!node->refs)
		return error;
	if (flags & 1)
		up_write(&node->a);
	if (flags & 2)
		up_write(&node->b);
	if (flags & 4)
		up_write(&node->c);
	if (flags & 8)
		up_write(&node->d);
	return 0;
}

int get_node(int id, int flags)
{
	struct node *node;

	rcu_read_lock();
	node = find_node(id);
	if (node)
		return reuse(node, flags);
	rcu_read_unlock();
	return -ENOENT;
}

void use_nodes(int id, int flags)
{
	get_node(id, flags);
	msleep(1);
}
