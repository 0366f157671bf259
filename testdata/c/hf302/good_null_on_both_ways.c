/* A field that was found null after either of two calls is null where the ways meet. */

struct window {
	spinlock_t lock;
	int *entry;
};

int *entry_of(struct window *window, int number);
void touch(int number);
int is_read_only(struct window *window);

static int *map_entry(struct window *window, int number)
{
	int *entry = entry_of(window, number);

	if (!entry)
		return NULL;
	spin_lock(&window->lock);
	return entry;
}

static void fill_entry(struct window *window, int number)
{
	if (is_read_only(window)) {
		window->entry = map_entry(window, number);
		if (!window->entry)
			goto unlock;
	} else {
		window->entry = map_entry(window, number + 1);
		if (!window->entry)
			goto unlock;
		touch(number);
	}
unlock:
	if (window->entry)
		spin_unlock(&window->lock);
}
