/* One macro switches preemption off and reads from the user: it is told once, not at each use. */
#include <linux/preempt.h>
#include <linux/uaccess.h>

struct tally {
	unsigned int good;
	unsigned int bad;
};

#define TALLY_COUNT(tally, kind, from)			\
do {							\
	unsigned int now;				\
							\
	preempt_disable();				\
	if (!__get_user(now, (from)))			\
		(tally)->kind += now;			\
	preempt_enable();				\
} while (0)

void tally_first(struct tally *tally, unsigned int __user *from)
{
	TALLY_COUNT(tally, good, from); /* expect: HF105 "__get_user" */
}

void tally_second(struct tally *tally, unsigned int __user *from)
{
	TALLY_COUNT(tally, bad, from);
}

void tally_third(struct tally *tally, unsigned int __user *from)
{
	TALLY_COUNT(tally, good, from + 1);
}

void tally_fourth(struct tally *tally, unsigned int __user *from)
{
	TALLY_COUNT(tally, bad, from + 1);
}
