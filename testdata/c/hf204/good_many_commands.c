/* All commands but these wait for a lock; who holds it sends one of these. */
#include <linux/mutex.h>
#include <linux/string.h>

enum box_command {
	BOX_LOAD = 0xc40,
	BOX_LIST,
	BOX_VERSION,
	BOX_UPLOAD,
	BOX_UPDATE,
	BOX_SET_PORT,
	BOX_GET_MODE,
	BOX_SET_MODE,
	BOX_RELEASE = 9,
};

struct box_request {
	u16 command;
	u16 resource;
};

struct box {
	struct mutex lock;
	int sent;
};

static void box_fill(struct box_request *request, u16 command)
{
	memset(request, 0, sizeof(*request));
	request->command = command;
}

void box_release_request(struct box_request *request)
{
	request->command = BOX_RELEASE;
}

static int box_send(struct box *box, struct box_request *request)
{
	bool locked = false;

	switch (request->command) {
	case BOX_LOAD:
	case BOX_LIST:
	case BOX_VERSION:
	case BOX_UPLOAD:
	case BOX_UPDATE:
	case BOX_SET_PORT:
	case BOX_GET_MODE:
	case BOX_SET_MODE:
		break;
	case BOX_RELEASE:
		if (request->resource == 3)
			break;
		fallthrough;
	default:
		mutex_lock(&box->lock);
		locked = true;
		break;
	}
	box->sent++;
	if (locked)
		mutex_unlock(&box->lock);
	return 0;
}

int box_load(struct box *box)
{
	struct box_request request;
	int err;

	mutex_lock(&box->lock);
	box_fill(&request, BOX_VERSION);
	err = box_send(box, &request);
	mutex_unlock(&box->lock);
	return err;
}
