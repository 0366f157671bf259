/* An object that is cleared, and to which something is stored before its fields are asked. */

struct request {
	int command;
	int flags;
};

struct device {
	spinlock_t lock;
};

#define MAY_SLEEP 4

static int ask(void);
static void fill(struct request *request);

static void send_stored_after(struct request *request)
{
	if (request->flags & MAY_SLEEP)
		msleep(10);
}

static void stored_after(struct device *device)
{
	struct request request = { .command = 1 };

	request.flags = MAY_SLEEP;
	spin_lock(&device->lock);
	send_stored_after(&request); /* expect: HF101 "msleep" */
	spin_unlock(&device->lock);
}

static void send_stored_on_one_way(struct request *request)
{
	if (request->flags & MAY_SLEEP)
		msleep(10);
}

static void stored_on_one_way(struct device *device)
{
	struct request request;

	memset(&request, 0, sizeof(request));
	if (ask())
		request.flags = ask();
	spin_lock(&device->lock);
	send_stored_on_one_way(&request); /* expect: HF101 "msleep" */
	spin_unlock(&device->lock);
}

static void send_stored_by_another(struct request *request)
{
	if (request->flags & MAY_SLEEP)
		msleep(10);
}

static void stored_by_another(struct device *device)
{
	struct request request = {};

	fill(&request);
	spin_lock(&device->lock);
	send_stored_by_another(&request); /* expect: HF101 "msleep" */
	spin_unlock(&device->lock);
}

static void send_filled_with_ones(struct request *request)
{
	if (request->flags & MAY_SLEEP)
		msleep(10);
}

static void filled_with_ones(struct device *device)
{
	struct request request;

	memset(&request, 0xff, sizeof(request));
	spin_lock(&device->lock);
	send_filled_with_ones(&request); /* expect: HF101 "msleep" */
	spin_unlock(&device->lock);
}

static void cleared_later(struct device *device, struct request *request)
{
	spin_lock(&device->lock);
	if (request->flags & MAY_SLEEP)
		msleep(10); /* expect: HF101 "msleep" */
	spin_unlock(&device->lock);
	memset(request, 0, sizeof(*request));
}
