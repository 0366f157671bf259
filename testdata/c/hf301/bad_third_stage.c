/* A third stage is none of the cases. */
#include <linux/spinlock.h>

struct third_domain {
	spinlock_t lock;
	int state;
};

void third_domain_handle(struct third_domain *domain, int flags)
{
	int stage = 1;

	if (flags & 4)
		stage = 2;
	if (flags & 8)
		stage = 3;
	spin_lock(&domain->lock);
	switch (stage) {
	case 1:
		domain->state |= 1;
		spin_unlock(&domain->lock);
		break;
	case 2:
		domain->state &= ~1;
		spin_unlock(&domain->lock);
		break;
	}
} /* expect: HF301 "third_domain.lock" */
