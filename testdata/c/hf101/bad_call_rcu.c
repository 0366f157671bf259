/* An RCU callback runs in a soft interrupt. */
#include <linux/rcupdate.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct rcu_node_dev {
	struct rcu_head rcu;
	struct work_struct work;
};

static void rcu_node_dev_free(struct rcu_head *head)
{
	struct rcu_node_dev *dev = container_of(head, struct rcu_node_dev, rcu);

	cancel_work_sync(&dev->work); /* expect: HF101 "cancel_work_sync" */
	kfree(dev);
}

void rcu_node_dev_put(struct rcu_node_dev *dev)
{
	call_rcu(&dev->rcu, rcu_node_dev_free);
}
