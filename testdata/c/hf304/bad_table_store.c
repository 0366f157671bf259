/* The function demands a lock of its caller; the slot that it is stored in does not grant it. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

static DEFINE_MUTEX(demanding_mutex);
static int demanding_devices;

static void demanding_release(struct mmu_notifier *mn, struct mm_struct *mm)
	__must_hold(&demanding_mutex)
{
	demanding_devices--;
}

static const struct mmu_notifier_ops demanding_ops = {
	.release = demanding_release, /* expect: HF304 "demanding_release" */
};
