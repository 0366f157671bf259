/* One of two flag words is handed over, and neither asks for what sleeps. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

#define EITHER_OUT 0
#define EITHER_IN 1
#define EITHER_EXPORT 32

static DEFINE_MUTEX(either_export_lock);
static DEFINE_SPINLOCK(either_lock);

static int either_request(int line, unsigned long flags)
{
	if (flags & EITHER_EXPORT) {
		mutex_lock(&either_export_lock);
		mutex_unlock(&either_export_lock);
	}
	return line;
}

int either_get(int line, bool out)
{
	int err;

	spin_lock(&either_lock);
	err = either_request(line, out ? EITHER_OUT : EITHER_IN);
	spin_unlock(&either_lock);
	return err;
}
