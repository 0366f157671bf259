#include <linux/delay.h>
#include <linux/lockdep.h>
#include <linux/spinlock.h>

/* Contracts on declarations that give a lock back, and those that say nothing of spinning. */

struct vow {
	spinlock_t lock;
	struct mutex mutex;
};

void vow_unlock(struct vow *vow) __releases(&vow->lock);
void vow_pause(struct vow *vow) __releases(&vow->lock) __acquires(&vow->lock);
void vow_read_unlock(void) __releases(RCU);
void vow_switch(struct vow *vow) __releases(vow_table(vow)->lock);

void vow_gives_back(struct vow *vow)
{
	spin_lock(&vow->lock);
	vow_unlock(vow);
	msleep(1);
}

void vow_keeps(struct vow *vow)
{
	spin_lock(&vow->lock);
	vow_pause(vow);
	spin_unlock(&vow->lock);
	msleep(2);
}

void vow_reads(void)
{
	rcu_read_lock();
	vow_read_unlock();
	msleep(3);
}

void vow_demands(struct vow *vow)
	__must_hold(&vow->mutex)
{
	lockdep_assert_held(&vow->mutex);
	msleep(4);
}

/* The body says more than the attribute. */
static void vow_takes(struct vow *vow)
	__acquires(&vow->lock)
{
	mutex_lock(&vow->mutex);
}

void vow_takes_and_sleeps(struct vow *vow)
{
	vow_takes(vow);
	msleep(5);
	mutex_unlock(&vow->mutex);
}
