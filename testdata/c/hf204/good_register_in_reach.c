/* Only registers out of reach are read through a window, which has the lock. */
#include <linux/io.h>
#include <linux/spinlock.h>

#define REACH_LEAST 0x10000

struct reach_device {
	spinlock_t window_lock;
	u32 size;
	void *registers;
};

static u32 reach_read_slow(struct reach_device *device, u32 reg)
{
	u32 value;

	spin_lock(&device->window_lock);
	value = readl(device->registers + reg);
	spin_unlock(&device->window_lock);
	return value;
}

static u32 reach_read(struct reach_device *device, u32 reg, bool always)
{
	if ((reg < device->size || reg < REACH_LEAST) && !always)
		return readl(device->registers + reg);
	return reach_read_slow(device, reg);
}

u32 reach_read_index(struct reach_device *device)
{
	u32 value;

	spin_lock(&device->window_lock);
	value = reach_read(device, 4, false);
	spin_unlock(&device->window_lock);
	return value;
}
