/* Only addresses below a bound go through the mailbox, and these lie above it. */
#include <linux/mutex.h>

struct mailbox {
	struct mutex lock;
	bool running;
	int value;
};

static int mailbox_read_slow(struct mailbox *box, u32 address)
{
	int value;

	if (address >= 1024 || !box->running)
		return -EINVAL;
	mutex_lock(&box->lock);
	value = box->value;
	mutex_unlock(&box->lock);
	return value;
}

static int mailbox_read(struct mailbox *box, u16 address)
{
	if (box->running && address < 1024)
		return mailbox_read_slow(box, address);
	return address;
}

int mailbox_get(struct mailbox *box, int which)
{
	u8 base;
	int value;

	mutex_lock(&box->lock);
	if (which == 1)
		base = 16;
	else
		base = 0;
	value = mailbox_read(box, 1029 + base);
	mutex_unlock(&box->lock);
	return value;
}
