/* A callee stores on one way what a test has found on the other: where they meet, it is known. */

struct entity {
	int is_server;
	int runtime;
	int throttled;
};

struct task {
	spinlock_t lock;
	struct entity entity;
};

static int is_dead(struct entity *entity);

static void clear(struct entity *entity)
{
	entity->is_server = 0;
	entity->runtime = 0;
	if (entity->throttled)
		entity->throttled = 0;
}

static void timer(struct task *task, struct entity *entity)
{
	if (!entity->is_server)
		spin_lock(&task->lock);
	else
		goto out;
	if (is_dead(entity))
		clear(entity);
out:
	if (!entity->is_server)
		spin_unlock(&task->lock);
}
