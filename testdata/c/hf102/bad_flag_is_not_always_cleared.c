/* The flag is given, and only some ways clear it. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

#define PARCEL_NOW 0x40
#define PARCEL_SPLICE 0x8000000

struct parcel {
	struct mutex pages;
	spinlock_t lock;
	int features;
};

static void parcel_append(struct parcel *parcel, int length, unsigned int flags)
{
	if ((flags & PARCEL_SPLICE) && length) {
		if (!parcel->features)
			flags &= ~PARCEL_SPLICE;
	}
	while (length > 0) {
		if (flags & PARCEL_SPLICE) {
			mutex_lock(&parcel->pages);
			mutex_unlock(&parcel->pages);
		}
		length -= 10;
	}
}

void parcel_reply(struct parcel *parcel, int length)
{
	spin_lock(&parcel->lock);
	parcel_append(parcel, length, PARCEL_NOW | PARCEL_SPLICE); /* expect: HF102 "mutex_lock" */
	spin_unlock(&parcel->lock);
}
