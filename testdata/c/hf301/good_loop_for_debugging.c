// A loop is handed over to a macro that drops it, or not; what stands behind it is read either way.
#include <linux/list.h>
#include <linux/spinlock.h>

#if CONFIG_CODEC_DEBUG > 1
#define DEBUG2(x) x
#else
#define DEBUG2(x)
#endif

struct codec {
	struct list_head list;
	int priority;
};

static LIST_HEAD(codecs);
static DEFINE_SPINLOCK(codecs_lock);

int add_codec(struct codec *codec)
{
	struct codec *at;

	spin_lock(&codecs_lock);
	list_for_each_entry(at, &codecs, list) {
		if (at->priority < codec->priority) {
			list_add(&codec->list, at->list.prev);
			goto out;
		}
	}
	list_add_tail(&codec->list, &codecs);
out:
	DEBUG2(list_for_each_entry(at, &codecs, list) {
		printk("codec of priority %d\n", at->priority);
	})

	spin_unlock(&codecs_lock);
	return 0;
}
