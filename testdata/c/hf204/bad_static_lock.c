/* A static lock is one object: nothing can tell the two acquisitions apart. */
#include <linux/mutex.h>

static DEFINE_MUTEX(list_mutex);
static int list_length;

static void list_grow(void)
{
	mutex_lock(&list_mutex);
	list_length++;
	mutex_unlock(&list_mutex);
}

void list_grow_twice(void)
{
	mutex_lock(&list_mutex); /* note: HF204 "list_mutex" */
	list_length++;
	list_grow(); /* expect: HF204 "list_mutex" */
	mutex_unlock(&list_mutex);
}
