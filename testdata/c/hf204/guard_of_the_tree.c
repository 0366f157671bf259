// A tree brings its own definitions of guard(): a guard ends with its scope all the same.
#define CLASS(_name, var) \
	class_##_name##_t var __cleanup(class_##_name##_destructor) = \
		class_##_name##_constructor
#define guard(_name) CLASS(_name, __UNIQUE_ID(guard))

struct signal_box {
	spinlock_t lock;
	int on;
};

static void signal_once(struct signal_box *box)
{
	guard(spinlock_irqsave)(&box->lock);
	if (!box->on)
		return;
	box->on = 0;
}

void signal_twice(struct signal_box *box)
{
	signal_once(box);
	signal_once(box);
}

void signal_under_guard(struct signal_box *box)
{
	guard(spinlock_irqsave)(&box->lock);
	signal_once(box); // expect: HF204 "signal_box.lock is taken again"
}
