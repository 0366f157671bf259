/* A command that waits for the lock is sent by who holds it. */
#include <linux/mutex.h>

enum crate_command {
	CRATE_LOAD = 0xc40,
	CRATE_LIST,
	CRATE_VERSION,
	CRATE_UPLOAD,
	CRATE_UPDATE,
	CRATE_RESET,
};

struct crate {
	struct mutex lock;
	int sent;
};

static int crate_send(struct crate *crate, int command)
{
	switch (command) {
	case CRATE_LOAD:
	case CRATE_LIST:
	case CRATE_VERSION:
	case CRATE_UPLOAD:
	case CRATE_UPDATE:
		break;
	default:
		mutex_lock(&crate->lock);
		mutex_unlock(&crate->lock);
		break;
	}
	return crate->sent++;
}

int crate_reset(struct crate *crate)
{
	int err;

	mutex_lock(&crate->lock);
	err = crate_send(crate, CRATE_RESET); /* expect: HF204 "crate.lock" */
	mutex_unlock(&crate->lock);
	return err;
}
