/* A request takes over its sender's flags, and one of its own where it waits anyway. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define SEND_ASYNC (1 << 1)
#define SEND_REPLY (1 << 2)

struct send_request {
	unsigned int id;
	unsigned int flags;
};

static int send_now(struct send_request *request)
{
	if (request->flags & SEND_ASYNC)
		return 0;
	msleep(1);
	return 1;
}

static int send_with_flags(unsigned int id, unsigned int flags)
{
	struct send_request request = {
		.id = id,
		.flags = flags,
	};

	if (!(flags & SEND_ASYNC))
		request.flags |= SEND_REPLY;
	return send_now(&request);
}

void send_under_lock(spinlock_t *lock, unsigned int id)
{
	spin_lock(lock);
	send_with_flags(id, SEND_ASYNC);
	spin_unlock(lock);
}
