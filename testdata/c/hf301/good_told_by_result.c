/* A result tells that the lock is held, and a caller releases it. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct vault {
	struct mutex lock;
	spinlock_t drawer;
	int open;
	int bars;
};

static int vault_enter(struct vault *vault)
{
	mutex_lock(&vault->lock);
	if (vault->open)
		return 1;
	mutex_unlock(&vault->lock);
	return 0;
}

static int vault_enter_slowly(struct vault *vault)
{
	return vault_enter(vault);
}

void vault_count(struct vault *vault)
{
	if (vault_enter_slowly(vault)) {
		vault->bars++;
		mutex_unlock(&vault->lock);
	}
}

void *vault_start(struct vault *vault)
{
	spin_lock(&vault->drawer);
	if (vault->bars)
		return &vault->bars;
	spin_unlock(&vault->drawer);
	return NULL;
}

void vault_stop(struct vault *vault)
{
	spin_unlock(&vault->drawer);
}
