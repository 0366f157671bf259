/* Only from where the fatal error is reported on may the report read what it can. */
#include <linux/kernel.h>
#include <linux/uaccess.h>

static raw_spinlock_t fault_lock;

static void fault(unsigned long __user *stack, int fatal)
{
	unsigned long word;

	raw_spin_lock(&fault_lock);
	if (!get_user(word, stack)) /* expect: HF105 "get_user" */
		printk("%lx\n", word);
	raw_spin_unlock(&fault_lock);
	if (!fatal)
		return;
	oops_enter();
	raw_spin_lock(&fault_lock);
	if (!get_user(word, stack))
		printk("%lx\n", word);
	raw_spin_unlock(&fault_lock);
}
