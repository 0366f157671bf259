/* The lock that the caller holds is dropped and taken again by another path to it. */
#include <linux/spinlock.h>

struct named_device {
	spinlock_t lock;
	struct named_endpoint *endpoint;
};

struct named_endpoint {
	struct named_device *device;
	void (*complete)(struct named_endpoint *endpoint);
};

static void named_done(struct named_endpoint *endpoint)
{
	spin_unlock(&endpoint->device->lock);
	endpoint->complete(endpoint);
	spin_lock(&endpoint->device->lock);
}

void named_setup(struct named_device *device)
	__must_hold(&device->lock)
{
	named_done(device->endpoint);
}
