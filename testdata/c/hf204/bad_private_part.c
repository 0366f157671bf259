#include <linux/netdevice.h>
#include <linux/spinlock.h>

struct port {
	spinlock_t lock;
	unsigned int frames;
};

static void port_count(struct net_device *dev)
{
	struct port *port = netdev_priv(dev);

	spin_lock(&port->lock);
	port->frames++;
	spin_unlock(&port->lock);
}

/* Both functions come to the driver's part of one device. */
void port_receive(struct net_device *dev)
{
	struct port *own = netdev_priv(dev);

	spin_lock(&own->lock);
	port_count(dev); /* expect: HF204 "the spinlock port.lock is taken again" */
	spin_unlock(&own->lock);
}
