/* Many functions hold the lock where they call the one that takes it again: one is told. */
#include <linux/mutex.h>

struct window {
	struct mutex mutex;
	int mapped;
};

static int window_read(struct window *window, int reg)
{
	int value;

	mutex_lock(&window->mutex);
	value = window->mapped + reg;
	mutex_unlock(&window->mutex);
	return value;
}

int window_a(struct window *window)
{
	int value;

	mutex_lock(&window->mutex);
	value = window_read(window, 1); /* expect: HF204 "window.mutex" */
	mutex_unlock(&window->mutex);
	return value;
}

int window_b(struct window *window)
{
	int value;

	mutex_lock(&window->mutex);
	value = window_read(window, 2);
	mutex_unlock(&window->mutex);
	return value;
}

int window_c(struct window *window)
{
	int value;

	mutex_lock(&window->mutex);
	value = window_read(window, 3);
	mutex_unlock(&window->mutex);
	return value;
}

int window_d(struct window *window)
{
	int value;

	mutex_lock(&window->mutex);
	value = window_read(window, 4);
	mutex_unlock(&window->mutex);
	return value;
}
