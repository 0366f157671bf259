/* get_user and put_user are user accesses too. */
#include <linux/preempt.h>
#include <linux/rcupdate.h>
#include <linux/uaccess.h>

int user_word_read(int __user *from)
{
	int value = 0;

	rcu_read_lock();
	if (get_user(value, from)) /* expect: HF105 "get_user" */
		value = -1;
	rcu_read_unlock();
	return value;
}

int user_word_write(int value, int __user *to)
{
	int err;

	preempt_disable();
	err = put_user(value, to); /* expect: HF105 "put_user" */
	preempt_enable();
	return err;
}
