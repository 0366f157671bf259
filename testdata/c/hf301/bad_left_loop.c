/* A loop that locks and unlocks is left between the two; another loop follows that does both. */
#include <linux/mutex.h>

struct shelf {
	struct mutex lock;
	struct shelf *next;
	int books;
};

int shelf_count(struct shelf *first)
{
	struct shelf *shelf;
	int books = 0;

	for (shelf = first; shelf; shelf = shelf->next) {
		mutex_lock(&shelf->lock);
		if (shelf->books < 0)
			return -EINVAL; /* expect: HF301 "shelf.lock held" */
		books += shelf->books;
		mutex_unlock(&shelf->lock);
	}
	for (shelf = first; shelf; shelf = shelf->next) {
		mutex_lock(&shelf->lock);
		shelf->books = 0;
		mutex_unlock(&shelf->lock);
	}
	return books;
}
