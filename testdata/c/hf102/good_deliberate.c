/* A test of the lock checker breaks rules to see whether that is found. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

#define FAILURE 0

static spinlock_t outer;
static struct mutex inner;

static void takes_mutex_under_spinlock(void)
{
	spin_lock(&outer);
	mutex_lock(&inner);
	mutex_unlock(&inner);
	spin_unlock(&outer);
}

static void dotest(void (*testcase)(void), int expected, int lock_classes)
{
	testcase();
}

void run_tests(void)
{
	dotest(takes_mutex_under_spinlock, FAILURE, 1);
}
