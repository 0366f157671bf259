/* Global locks, one of them a rwsem that one side only reads. */
#include <linux/mutex.h>
#include <linux/rwsem.h>

static DEFINE_MUTEX(registry_mutex);
static DECLARE_RWSEM(registry_sem);
static int registry_users;

void registry_add(void)
{
	mutex_lock(&registry_mutex);
	down_write(&registry_sem); /* expect: HF201 "registry_sem" */
	registry_users++;
	up_write(&registry_sem);
	mutex_unlock(&registry_mutex);
}

int registry_count(void)
{
	int users;

	down_read(&registry_sem);
	mutex_lock(&registry_mutex); /* note: HF201 "registry_mutex" */
	users = registry_users;
	mutex_unlock(&registry_mutex);
	up_read(&registry_sem);
	return users;
}
