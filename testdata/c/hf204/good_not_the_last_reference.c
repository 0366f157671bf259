/* Whoever drops a reference under the object's lock holds another one. */
#include <linux/refcount.h>
#include <linux/spinlock.h>

struct session {
	refcount_t users;
	spinlock_t lock;
	int timers;
};

static void session_destroy(struct session *session)
{
	spin_lock(&session->lock);
	session->timers = 0;
	spin_unlock(&session->lock);
}

static void session_put(struct session *session)
{
	if (refcount_dec_and_test(&session->users))
		session_destroy(session);
}

void session_stop_timer(struct session *session)
{
	spin_lock(&session->lock);
	if (session->timers)
		session_put(session);
	spin_unlock(&session->lock);
}
