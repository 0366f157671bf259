#include <linux/delay.h>
#include <linux/spinlock.h>

#define RINGS 4

struct board {
	spinlock_t lock;
	spinlock_t ring_lock[RINGS];
	int running;
};

void board_reset(struct board *board);

/* All locks of the rings, each on its own level for lockdep. */
static void board_lock_rings(struct board *board)
{
	int i;

	for (i = 0; i < RINGS; i++)
		spin_lock_nested(&board->ring_lock[i], i);
}

static void board_unlock_rings(struct board *board)
{
	int i;

	for (i = RINGS; i > 0; i--)
		spin_unlock(&board->ring_lock[i - 1]);
}

void board_open(struct board *board)
{
	if (!board->running) {
		board_lock_rings(board);
		board_reset(board);
		board_unlock_rings(board);
	}
	msleep(1);
}
