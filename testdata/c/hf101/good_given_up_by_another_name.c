/* The callee gives the lock up before it waits, and knows it by another way. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct session {
	spinlock_t lock;
	int aborted;
};

struct connection {
	struct session *session;
};

struct host {
	struct session *session;
	struct connection *leading;
};

static int wait_for_abort(struct connection *connection)
{
	struct session *session = connection->session;

	spin_unlock_bh(&session->lock);
	msleep(10);
	spin_lock_bh(&session->lock);
	return session->aborted;
}

int abort_command(struct host *host)
{
	struct session *session = host->session;
	int aborted;

	spin_lock_bh(&session->lock);
	aborted = wait_for_abort(host->leading);
	spin_unlock_bh(&session->lock);
	return aborted;
}
