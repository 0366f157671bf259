/* A reader that waits for all readers waits for itself. */

struct pier {
	struct srcu_struct boats;
};

static void pier_close(struct pier *p)
{
	int cookie;

	cookie = srcu_read_lock(&p->boats);
	synchronize_srcu(&p->boats); /* expect: HF204 "pier.boats is waited for while pier_close holds it" */
	srcu_read_unlock(&p->boats, cookie);
}
