/* The pointer stays null for a twig that is not grafted, and nobody releases the other lock. */
#include <linux/sched.h>
#include <linux/spinlock.h>

struct twig {
	spinlock_t lock;
	struct twig *parent;
	int grafted;
};

static void twig_drop(struct twig *twig)
{
	struct twig *parent = NULL;

	if (twig->grafted)
		parent = twig->parent;
	if (parent)
		spin_unlock(&parent->lock);
	spin_unlock(&twig->lock);
	cond_resched();
}

void twig_cut(struct twig *twig)
{
	if (twig->grafted)
		return;
	spin_lock(&twig->parent->lock);
	spin_lock(&twig->lock);
	twig_drop(twig); /* expect: HF101 "cond_resched" */
	spin_unlock(&twig->parent->lock);
}
