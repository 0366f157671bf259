#include <linux/mutex.h>

struct adapter {
	struct mutex reset_lock;
};

int adapter_is_resetting(struct adapter *adapter);

int adapter_send(struct adapter *adapter, int page);
void adapter_restart(struct adapter *adapter);
void adapter_reset(struct adapter *adapter);

/* While the adapter is being reset, a command that fails does not reset it again. */
static int adapter_config(struct adapter *adapter, int page)
{
	int error = adapter_send(adapter, page);

	if (error && !adapter_is_resetting(adapter))
		adapter_reset(adapter);
	return error;
}

void adapter_reset(struct adapter *adapter)
{
	mutex_lock(&adapter->reset_lock);
	adapter_restart(adapter);
	adapter_config(adapter, 0);
	mutex_unlock(&adapter->reset_lock);
}
