/* A jump to a computed place is no way out of the function. */
#include <linux/mutex.h>

struct board {
	struct mutex lock;
	int contended;
};

int board_prepare(struct board *board);

int board_update(struct board *board)
{
	void *retry;
	int failed;

	mutex_lock(&board->lock);
again:
	retry = &&again;
	failed = board_prepare(board);
	if (board->contended)
		goto *retry;
	mutex_unlock(&board->lock);
	return failed;
}
