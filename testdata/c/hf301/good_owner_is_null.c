/* Where the lock was taken, its owner is not null: the last test has one outcome. */
#include <linux/spinlock.h>

struct group {
	spinlock_t lock;
	int refs;
};

struct member {
	int group;
	struct member *next;
};

struct group *lookup_group(int id);

static struct group *get_group(int id)
{
	struct group *group = lookup_group(id);

	if (!group)
		return NULL;
	group->refs++;
	return group;
}

void clear_members(struct member *member)
{
	struct group *group = NULL;
	int id = -1;

	for (; member; member = member->next) {
		if (member->group != id) {
			if (group)
				spin_unlock(&group->lock);
			id = member->group;
			group = get_group(id);
			spin_lock(&group->lock);
		}
		member->group = -1;
	}
	if (group)
		spin_unlock(&group->lock);
}
