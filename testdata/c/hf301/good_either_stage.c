/* There are two stages, and no third case of them. */
#include <linux/spinlock.h>

struct stage_domain {
	spinlock_t lock;
	int state;
};

void stage_domain_handle(struct stage_domain *domain, int flags)
{
	int stage = 1;

	if (flags & 4)
		stage = 2;
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
}
