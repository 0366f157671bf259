/* Mutexes of one acquire context back off from each other, whatever their order. */
#include <linux/ww_mutex.h>

struct image_pair {
	struct ww_mutex front;
	struct ww_mutex back;
};

int pair_lock(struct image_pair *pair, struct ww_acquire_ctx *ctx)
{
	int err = ww_mutex_lock(&pair->front, ctx);

	if (err)
		return err;
	err = ww_mutex_lock(&pair->back, ctx);
	if (!err)
		ww_mutex_unlock(&pair->back);
	ww_mutex_unlock(&pair->front);
	return err;
}

int pair_lock_reversed(struct image_pair *pair, struct ww_acquire_ctx *ctx)
{
	int err = ww_mutex_lock(&pair->back, ctx);

	if (err)
		return err;
	err = ww_mutex_lock(&pair->front, ctx);
	if (!err)
		ww_mutex_unlock(&pair->front);
	ww_mutex_unlock(&pair->back);
	return err;
}
