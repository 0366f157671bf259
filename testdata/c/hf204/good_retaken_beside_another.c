#include <linux/mutex.h>

struct chip {
	struct mutex lock;
	struct chip *owner;
	int state;
};

/* Called with the chip's lock held, which is given up while the owner's is held. */
static int chip_get(struct chip *chip)
{
	struct chip *owner = chip->owner;

	if (!owner || owner == chip)
		return 0;
	if (!mutex_trylock(&owner->lock))
		return -11;
	mutex_unlock(&chip->lock);
	owner->state = 1;
	mutex_lock(&chip->lock);
	mutex_unlock(&owner->lock);
	return 0;
}

int chip_write(struct chip *chip)
{
	int result;

	mutex_lock(&chip->lock);
	result = chip_get(chip);
	mutex_unlock(&chip->lock);
	return result;
}
