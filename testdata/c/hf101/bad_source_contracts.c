#include <linux/delay.h>
#include <linux/lockdep.h>
#include <linux/spinlock.h>

/*
 * What sources say of locks themselves counts: assertions, attributes on functions, and attributes
 * on declarations of functions whose bodies are elsewhere.
 */

struct promise {
	spinlock_t lock;
	raw_spinlock_t raw;
	struct mutex mutex;
};

void promise_lock(struct promise *promise) __acquires(&promise->lock);
void promise_unlock(struct promise *promise) __releases(&promise->lock);
int promise_trylock(struct promise *promise) __cond_acquires(&promise->lock);
void promise_read_lock(void) __acquires(RCU);
void promise_read_unlock(void) __releases(RCU);

void promise_asserts(struct promise *promise)
{
	lockdep_assert_held(&promise->lock);
	msleep(1); /* expect: HF101 "msleep() may sleep while promise.lock is held, as is asserted" */
}

void promise_asserts_spinning(struct promise *promise)
{
	assert_spin_locked(&promise->lock);
	msleep(2); /* expect: HF101 "msleep() may sleep" */
}

void promise_asserts_raw(struct promise *promise)
{
	assert_raw_spin_locked(&promise->raw);
	msleep(3); /* expect: HF101 "msleep() may sleep" */
}

void promise_demands(struct promise *promise)
	__must_hold(&promise->lock)
{
	msleep(4); /* expect: HF101 "msleep() may sleep" */
}

void promise_caller(struct promise *promise)
{
	promise_lock(promise);
	msleep(5); /* expect: HF101 "msleep() may sleep while the spinlock promise.lock is held" */
	promise_unlock(promise);
	msleep(6);
}

void promise_tries(struct promise *promise)
{
	if (promise_trylock(promise)) {
		msleep(7); /* expect: HF101 "msleep() may sleep while the spinlock promise.lock is held" */
		promise_unlock(promise);
	}
	msleep(8);
}

void promise_reads(void)
{
	promise_read_lock();
	msleep(9); /* expect: HF101 "msleep() may sleep inside an RCU read-side critical section" */
	promise_read_unlock();
	msleep(10);
}
