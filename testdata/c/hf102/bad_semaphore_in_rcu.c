/* A counting semaphore sleeps too. */
#include <linux/rcupdate.h>
#include <linux/semaphore.h>

struct sem_dev {
	struct semaphore slots;
};

void sem_dev_claim(struct sem_dev *dev)
{
	rcu_read_lock();
	down(&dev->slots); /* expect: HF102 "sem_dev.slots" */
	rcu_read_unlock();
	up(&dev->slots);
}
