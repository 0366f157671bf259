#include <linux/mutex.h>

enum tram_flags {
	TRAM_LOUD = 1 << 1,
	TRAM_WAIT = 1 << 2,
	TRAM_LOCK = 1 << 3,
};

struct tram {
	struct mutex *lock;
	int stops;
};

static void tram_stop(struct tram *tram, enum tram_flags flags)
{
	if (flags & TRAM_LOCK)
		mutex_lock(tram->lock);
	tram->stops++;
	if (flags & TRAM_LOCK)
		mutex_unlock(tram->lock);
}

/* A sum of flags is their union. */
void tram_ride(struct tram *tram)
{
	mutex_lock(tram->lock);
	tram_stop(tram, TRAM_LOUD + TRAM_WAIT);
	mutex_unlock(tram->lock);
}
