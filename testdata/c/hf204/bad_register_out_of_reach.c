/* A register out of reach is read through the window by who holds its lock. */
#include <linux/io.h>
#include <linux/spinlock.h>

#define FAR_LEAST 0x10000

struct far_device {
	spinlock_t window_lock;
	u32 size;
	void *registers;
};

static u32 far_read_slow(struct far_device *device, u32 reg)
{
	u32 value;

	spin_lock(&device->window_lock);
	value = readl(device->registers + reg);
	spin_unlock(&device->window_lock);
	return value;
}

static u32 far_read(struct far_device *device, u32 reg, bool always)
{
	if ((reg < device->size || reg < FAR_LEAST) && !always)
		return readl(device->registers + reg);
	return far_read_slow(device, reg);
}

u32 far_read_index(struct far_device *device)
{
	u32 value;

	spin_lock(&device->window_lock);
	value = far_read(device, 4, true); /* expect: HF204 "far_device.window_lock" */
	spin_unlock(&device->window_lock);
	return value;
}
