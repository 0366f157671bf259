/* Guards that the driver defines itself, used under a spinlock. */
#include <linux/cleanup.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct guarded_bus {
	spinlock_t lock;
	struct mutex mutex;
	int users;
};

static void guarded_bus_get(struct guarded_bus *bus)
{
	mutex_lock(&bus->mutex);
	bus->users++;
}

static void guarded_bus_put(struct guarded_bus *bus)
{
	bus->users--;
	mutex_unlock(&bus->mutex);
}

DEFINE_GUARD(guarded_bus, struct guarded_bus *, guarded_bus_get(_T), guarded_bus_put(_T))
DEFINE_LOCK_GUARD_1(guarded_bus_1, struct guarded_bus, guarded_bus_get(_T->lock),
		    guarded_bus_put(_T->lock), unsigned long flags)
DEFINE_CLASS(guarded_user, struct guarded_bus *, guarded_bus_put(_T),
	     ({ guarded_bus_get(bus); bus; }), struct guarded_bus *bus)

void guarded_bus_reset(struct guarded_bus *bus)
{
	spin_lock(&bus->lock); /* note: HF102 "guarded_bus.lock" */
	scoped_guard(guarded_bus, bus) /* expect: HF102 "guarded_bus.mutex" */
		bus->users = 0;
	spin_unlock(&bus->lock);
}

void guarded_bus_clear(struct guarded_bus *bus)
{
	spin_lock(&bus->lock); /* note: HF102 "guarded_bus.lock" */
	{
		guard(guarded_bus_1)(bus); /* expect: HF102 "guarded_bus.mutex" */
		bus->users = 0;
	}
	spin_unlock(&bus->lock);
}

void guarded_bus_use(struct guarded_bus *bus)
{
	CLASS(guarded_user, user)(bus);

	user->users++;
}
