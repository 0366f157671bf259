/* The greatest number without a sign is less than nothing to nobody. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define NUMBER_MAX (~0UL)

struct shelf {
	spinlock_t lock;
};

int shelf_find(struct shelf *shelf, long long number)
{
	if (number < 0 || number > NUMBER_MAX)
		return 1;
	spin_lock(&shelf->lock);
	msleep(1); /* expect: HF101 "shelf.lock" */
	spin_unlock(&shelf->lock);
	return 0;
}

int shelf_find_short(struct shelf *shelf, long long number)
{
	if (number < 0 || number > ~0U || number >= (size_t)-1 || number > -1UL)
		return 1;
	spin_lock(&shelf->lock);
	msleep(2); /* expect: HF101 "shelf.lock" */
	spin_unlock(&shelf->lock);
	return 0;
}
