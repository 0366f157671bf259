/* A helper does more for a global object, which a pointer may lead to as well. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct chosen_tree {
	int count;
};

extern struct chosen_tree chosen_memory;
static struct chosen_tree *chosen_now = &chosen_memory;
static DEFINE_SPINLOCK(chosen_lock);

static void chosen_add(struct chosen_tree *tree)
{
	tree->count++;
	if (tree == &chosen_memory)
		msleep(1);
}

void chosen_add_one(void)
{
	spin_lock(&chosen_lock);
	chosen_add(chosen_now); /* expect: HF101 "msleep" */
	spin_unlock(&chosen_lock);
}
