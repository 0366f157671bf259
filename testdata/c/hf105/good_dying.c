/* A report of a fatal error reads what it can, without regard for locks. */
#include <linux/kernel.h>
#include <linux/uaccess.h>

static raw_spinlock_t last_words;

static void gasp_begin(void)
{
	oops_enter();
	raw_spin_lock(&last_words);
}

static void gasp(unsigned long __user *stack)
{
	unsigned long word;

	gasp_begin();
	if (!get_user(word, stack))
		printk("%lx\n", word);
	raw_spin_unlock(&last_words);
	oops_exit();
}
