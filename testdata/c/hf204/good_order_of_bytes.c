#include <asm/byteorder.h>
#include <linux/mutex.h>

#define REQUEST_READ 3
#define REQUEST_DONE 4

struct request {
	__le16 code;
	__be32 length;
};

struct port {
	struct mutex lock;
};

static void port_send(struct port *port, __le16 code)
{
	switch (le16_to_cpu(code)) {
	case REQUEST_READ:
		break;
	default:
		mutex_lock(&port->lock);
		mutex_unlock(&port->lock);
	}
}

/* Whatever the order of bytes is, what is sent is what is asked for. */
void port_read(struct port *port)
{
	mutex_lock(&port->lock);
	port_send(port, cpu_to_le16(REQUEST_READ));
	mutex_unlock(&port->lock);
}
