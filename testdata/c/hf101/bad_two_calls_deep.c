/* The sleep is two calls away; the finding stands where the lock is held. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct phy {
	spinlock_t lock;
	int link;
};

static void phy_settle(void)
{
	usleep_range(100, 200); /* note: HF101 "usleep_range" */
}

static void phy_write(struct phy *phy, int link)
{
	phy->link = link;
	phy_settle(); /* note: HF101 "phy_settle" */
}

void phy_set_link(struct phy *phy, int link)
{
	spin_lock(&phy->lock);
	phy_write(phy, link); /* expect: HF101 "usleep_range" */
	spin_unlock(&phy->lock);
}
