/* What the driver's own clean-up releases is handed on, or released, on every path. */
#include <linux/cleanup.h>
#include <linux/mutex.h>

struct cleaned_port {
	struct mutex mutex;
	int open;
};

static struct cleaned_port *cleaned_port_lock(struct cleaned_port *port)
{
	mutex_lock(&port->mutex);
	return port;
}

DEFINE_FREE(cleaned_port, struct cleaned_port *, if (_T) mutex_unlock(&_T->mutex))

int cleaned_port_open(struct cleaned_port *port)
{
	struct cleaned_port *locked __free(cleaned_port) = cleaned_port_lock(port);

	if (locked->open)
		return -1;
	locked->open = 1;
	return 0;
}
