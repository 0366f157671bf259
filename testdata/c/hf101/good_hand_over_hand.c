/* Each link is locked before the one behind it is left; at the end of the chain, none is. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct hand_link {
	spinlock_t lock;
	struct hand_link *to_parent;
	struct hand_link *from_parent;
	struct hand_owner *to;
	struct hand_owner *from;
};

struct hand_owner {
	struct hand_link *chain;
};

void hand_link_answer(struct hand_link *link);

void hand_owner_release(struct hand_owner *owner)
{
	struct hand_link *link = owner->chain, *last, *answer = NULL;

	if (link) {
		spin_lock(&link->lock);
		if (link->to == owner)
			answer = link;
	}
	while (link) {
		last = link;
		if (link->to == owner) {
			link->to = NULL;
			link = link->to_parent;
		} else if (link->from == owner) {
			link = link->from_parent;
		} else {
			BUG();
		}
		spin_unlock(&last->lock);
		if (link)
			spin_lock(&link->lock);
	}
	msleep(1);
	if (answer)
		hand_link_answer(answer);
}
