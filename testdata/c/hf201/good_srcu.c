/* Readers of an SRCU domain wait for nobody, and its end does not wait for them. */

struct canal {
	struct srcu_struct boats;
	struct mutex lock_gate;
};

static void canal_pass(struct canal *c)
{
	int cookie;

	cookie = srcu_read_lock(&c->boats);
	mutex_lock(&c->lock_gate);
	mutex_unlock(&c->lock_gate);
	srcu_read_unlock(&c->boats, cookie);
}

static void canal_pass_with_gate(struct canal *c)
{
	int cookie;

	mutex_lock(&c->lock_gate);
	cookie = srcu_read_lock(&c->boats);
	srcu_read_unlock(&c->boats, cookie);
	mutex_unlock(&c->lock_gate);
}

static void canal_fill(struct canal *c)
{
	mutex_lock(&c->lock_gate);
	cleanup_srcu_struct(&c->boats);
	mutex_unlock(&c->lock_gate);
}
