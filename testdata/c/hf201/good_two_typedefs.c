/* The same as two parts of one struct, by the name of a typedef: one lock outside, one inside. */
#include <linux/mutex.h>

typedef struct _mailbox_cmd {
	struct mutex lock;
	int status;
} mailbox_cmd_t;

struct mailbox {
	mailbox_cmd_t config;
	mailbox_cmd_t task;
	struct mutex topology;
};

void mailbox_configure(struct mailbox *box)
{
	mutex_lock(&box->topology);
	mutex_lock(&box->config.lock);
	mutex_unlock(&box->config.lock);
	mutex_unlock(&box->topology);
}

void mailbox_abort(struct mailbox *box)
{
	mutex_lock(&box->task.lock);
	mutex_lock(&box->topology);
	mutex_unlock(&box->topology);
	mutex_unlock(&box->task.lock);
}
