/* A new object stands in a field that others read, or in the hands of an interrupt, before its lock is taken. */
#include <linux/interrupt.h>
#include <linux/mutex.h>
#include <linux/slab.h>

struct stored_item;

struct stored_pool {
	struct mutex lock;
	struct stored_item *newest;
};

struct stored_item {
	struct mutex mutex;
	struct stored_pool *pool;
};

struct stored_line {
	struct mutex mutex;
	int number;
};

static DEFINE_MUTEX(stored_lines);

struct stored_item *stored_item_new(struct stored_pool *pool)
{
	struct stored_item *item = kzalloc(sizeof(*item), GFP_KERNEL);

	if (!item)
		return NULL;
	mutex_init(&item->mutex);
	mutex_lock(&pool->lock);
	pool->newest = item;
	mutex_lock(&item->mutex);
	item->pool = pool;
	mutex_unlock(&pool->lock);
	return item;
}

void stored_item_sync(struct stored_item *item)
{
	mutex_lock(&item->mutex);
	mutex_lock(&item->pool->lock); /* expect: HF201 "stored_item.mutex" */
	mutex_unlock(&item->pool->lock);
	mutex_unlock(&item->mutex);
}

struct stored_line *stored_line_new(int irq, irq_handler_t handler)
{
	struct stored_line *line = kzalloc(sizeof(*line), GFP_KERNEL);

	if (!line)
		return NULL;
	mutex_init(&line->mutex);
	mutex_lock(&stored_lines);
	if (request_irq(irq, handler, 0, "line", line)) {
		mutex_unlock(&stored_lines);
		return NULL;
	}
	mutex_lock(&line->mutex); /* expect: HF201 "stored_line.mutex" */
	mutex_unlock(&line->mutex);
	mutex_unlock(&stored_lines);
	return line;
}

void stored_line_sync(struct stored_line *line)
{
	mutex_lock(&line->mutex);
	mutex_lock(&stored_lines);
	mutex_unlock(&stored_lines);
	mutex_unlock(&line->mutex);
}
