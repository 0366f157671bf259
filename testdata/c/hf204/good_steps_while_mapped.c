/* A pointer that has gone on to the next entry is not null: the lock is taken for the first alone. */

struct window {
	spinlock_t lock;
};

int *entry_of(struct window *window, int number);
int is_free(int *entry);
void write_back(struct window *window, int number);

static int *map_entry(struct window *window, int number)
{
	int *entry = entry_of(window, number);

	if (!entry)
		return NULL;
	spin_lock(&window->lock);
	return entry;
}

static void walk(struct window *window, int first, int end)
{
	int *entry = NULL;
	int number;

	for (number = first; number < end; number++) {
		if (!entry++) {
			entry = map_entry(window, number);
			if (!entry)
				break;
		}
		if (is_free(entry))
			continue;
		spin_unlock(&window->lock);
		entry = NULL;
		write_back(window, number);
	}
	if (entry)
		spin_unlock(&window->lock);
}
