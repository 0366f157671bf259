#include <linux/list.h>
#include <linux/spinlock.h>

struct parcel_queue {
	spinlock_t lock;
	struct list_head parcels;
};

struct depot {
	spinlock_t map_lock;
	struct parcel_queue orders;
};

struct customer {
	struct depot *depot;
	struct parcel_queue waiting;
};

static void parcel_put(struct parcel_queue *queue, struct list_head *parcel)
{
	spin_lock(&queue->lock);
	list_add_tail(parcel, &queue->parcels);
	spin_unlock(&queue->lock);
}

/* The queue of the depot's orders, under the map. */
static void depot_order(struct depot *depot, struct list_head *parcel)
{
	spin_lock(&depot->map_lock);
	parcel_put(&depot->orders, parcel);
	spin_unlock(&depot->map_lock);
}

/* The map under another queue: that of what waits for a customer. */
void customer_serve(struct customer *customer)
{
	spin_lock(&customer->waiting.lock);
	spin_lock(&customer->depot->map_lock);
	list_del_init(&customer->waiting.parcels);
	spin_unlock(&customer->depot->map_lock);
	spin_unlock(&customer->waiting.lock);
}

void customer_order(struct customer *customer, struct list_head *parcel)
{
	depot_order(customer->depot, parcel);
}
