/* No two functions disagree, but the three together go round in a circle. */
#include <linux/mutex.h>

struct circle_dev {
	struct mutex a;
	struct mutex b;
	struct mutex c;
};

void circle_first(struct circle_dev *dev)
{
	mutex_lock(&dev->a);
	mutex_lock(&dev->b); /* expect: HF201 "circle_dev.b" */
	mutex_unlock(&dev->b);
	mutex_unlock(&dev->a);
}

void circle_second(struct circle_dev *dev)
{
	mutex_lock(&dev->b);
	mutex_lock(&dev->c); /* note: HF201 "circle_dev.c" */
	mutex_unlock(&dev->c);
	mutex_unlock(&dev->b);
}

void circle_third(struct circle_dev *dev)
{
	mutex_lock(&dev->c);
	mutex_lock(&dev->a); /* note: HF201 "circle_dev.a" */
	mutex_unlock(&dev->a);
	mutex_unlock(&dev->c);
}
