#include <linux/mutex.h>

#define INT_MAX ((int)(~0U >> 1))
#define INT_MIN (-INT_MAX - 1)

enum issue_flags {
	ISSUE_DEFER = 1,
	ISSUE_UNLOCKED = 2,
	/* The sign bit, and nothing else. */
	ISSUE_NONBLOCK = INT_MIN,
};

struct context {
	struct mutex lock;
	int queued;
};

static void context_issue(struct context *context, unsigned int flags)
{
	int needs_lock = flags & ISSUE_UNLOCKED;

	if (needs_lock)
		mutex_lock(&context->lock);
	context->queued++;
	if (needs_lock)
		mutex_unlock(&context->lock);
}

void context_submit(struct context *context)
{
	mutex_lock(&context->lock);
	context_issue(context, ISSUE_NONBLOCK | ISSUE_DEFER);
	mutex_unlock(&context->lock);
}
