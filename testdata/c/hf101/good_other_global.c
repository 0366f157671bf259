/* A helper does more for one of two global objects, and is given the other. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct region_tree {
	int count;
};

extern struct region_tree region_memory;
static struct region_tree region_ports;
static DEFINE_SPINLOCK(region_lock);

static void region_add(struct region_tree *tree)
{
	tree->count++;
	if (tree == &region_memory)
		msleep(1);
}

void region_add_port(void)
{
	spin_lock(&region_lock);
	region_add(&region_ports);
	spin_unlock(&region_lock);
}
