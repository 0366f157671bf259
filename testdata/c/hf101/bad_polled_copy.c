/* What a loop reads into a variable is another answer each time. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct polled_port {
	spinlock_t lock;
	int status;
};

void polled_port_drain(struct polled_port *port)
{
	int status = port->status;

	spin_lock(&port->lock);
	while (status & 1)
		status = port->status;
	msleep(1); /* expect: HF101 "polled_port.lock" */
	spin_unlock(&port->lock);
}
