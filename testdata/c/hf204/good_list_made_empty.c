/* An object that is given up early is in no list yet. */
#include <linux/mutex.h>
#include <linux/slab.h>

struct chain_head {
	struct chain_head *next;
	struct chain_head *prev;
};

struct chain_session {
	struct chain_head list;
	void *queues;
};

static DEFINE_MUTEX(chain_lock);

static inline void chain_init(struct chain_head *head)
{
	WRITE_ONCE(head->next, head);
	head->prev = head;
}

void chain_add(struct chain_head *entry, struct chain_head *head)
{
	entry->next = head->next;
	entry->prev = head;
	head->next->prev = entry;
	head->next = entry;
}

static inline int chain_is_empty(const struct chain_head *head)
{
	return READ_ONCE(head->next) == head;
}

static void chain_session_free(struct chain_session *session)
{
	if (!chain_is_empty(&session->list)) {
		mutex_lock(&chain_lock);
		session->list.next->prev = session->list.prev;
		mutex_unlock(&chain_lock);
	}
	kfree(session);
}

static struct chain_session *chain_session_new(void)
{
	struct chain_session *session = kzalloc(sizeof(*session), GFP_KERNEL);

	if (!session)
		return NULL;
	chain_init(&session->list);
	session->queues = kzalloc(64, GFP_KERNEL);
	if (!session->queues) {
		chain_session_free(session);
		return NULL;
	}
	return session;
}

struct chain_session *chain_session_get(void)
{
	struct chain_session *session;

	mutex_lock(&chain_lock);
	session = chain_session_new();
	mutex_unlock(&chain_lock);
	return session;
}
