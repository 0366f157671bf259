/* The function takes what it needs, and so is content with what the slot grants. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

static DEFINE_MUTEX(content_mutex);
static int content_devices;

static void content_release(struct mmu_notifier *mn, struct mm_struct *mm)
{
	mutex_lock(&content_mutex);
	content_devices--;
	mutex_unlock(&content_mutex);
}

static const struct mmu_notifier_ops content_ops = {
	.release = content_release,
};
