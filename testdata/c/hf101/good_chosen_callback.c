// Whether it polls, and so may sleep, is chosen by an argument: the callback is null if it must not wait.
#include <linux/rcupdate.h>

struct port {
	unsigned long deadline;
};

static bool past_deadline(struct port *port)
{
	return port->deadline == 0;
}

static void poll_port(struct port *port, bool (*give_up)(struct port *))
{
	for (;;) {
		if (!give_up || give_up(port))
			return;
		msleep(2);
	}
}

static void drain(struct port *port, int nonblock)
{
	poll_port(port, nonblock ? NULL : past_deadline);
}

void look_once(struct port *port)
{
	rcu_read_lock();
	drain(port, 1);
	rcu_read_unlock();
}
