/* A pointer that begins as null tells later whether the lock behind it was there to be released. */
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
	if (!twig->grafted)
		return;
	spin_lock(&twig->parent->lock);
	spin_lock(&twig->lock);
	twig_drop(twig);
}
