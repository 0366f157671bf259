/* An object that is cleared, and what asks its fields: they are zero until something else is stored. */

struct request {
	int command;
	int flags;
	int *data;
};

struct device {
	spinlock_t lock;
};

#define MAY_SLEEP 4

static int send(struct device *device, struct request *request)
{
	if (request->flags & MAY_SLEEP)
		msleep(10);
	else
		udelay(10);
	return request->command;
}

static void by_memset(struct device *device)
{
	struct request request;

	memset(&request, 0, sizeof(request));
	request.command = 1;
	spin_lock(&device->lock);
	send(device, &request);
	spin_unlock(&device->lock);
}

static void by_empty_list(struct device *device)
{
	struct request request = {};

	spin_lock(&device->lock);
	send(device, &request);
	spin_unlock(&device->lock);
}

static void by_list(struct device *device)
{
	struct request request = { .command = 1 };

	spin_lock(&device->lock);
	send(device, &request);
	spin_unlock(&device->lock);
}

static void prepare(struct request *request, int command)
{
	*request = (struct request) { .command = command };
}

static void by_setter(struct device *device)
{
	struct request request;

	prepare(&request, 2);
	spin_lock(&device->lock);
	send(device, &request);
	spin_unlock(&device->lock);
}

/* A field that gets another value from what it was makes the others no less zero. */
static void by_change(struct device *device, int wanted)
{
	struct request request = { .command = 2 };

	if (wanted)
		request.command |= 1;
	else
		request.command++;
	spin_lock(&device->lock);
	send(device, &request);
	spin_unlock(&device->lock);
}

/* Nor does one that has another value on one way only, whatever it was. */
static void by_one_way(struct device *device, int command, int wanted)
{
	struct request request = { .command = 2 | command };
	struct request other = {};

	if (wanted) {
		request.command |= 1;
		other.command = command;
	}
	spin_lock(&device->lock);
	send(device, &request);
	send(device, &other);
	spin_unlock(&device->lock);
}
