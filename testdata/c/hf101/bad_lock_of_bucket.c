/* The sleep comes before the lock of the bucket is released. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct pail {
	spinlock_t lock;
};

struct pails {
	struct pail all[64];
};

static inline spinlock_t *pail_lock(struct pails *pails, unsigned int number)
{
	return &pails->all[number > 63 ? 0 : number].lock;
}

void pails_use(struct pails *pails, unsigned int number)
{
	spin_lock(pail_lock(pails, number));
	msleep(1); /* expect: HF101 "pail.lock" */
	spin_unlock(pail_lock(pails, number));
}
