/* The folio forms wait like those for pages. */
#include <linux/pagemap.h>
#include <linux/rcupdate.h>

void folio_reader_mark(struct folio *folio)
{
	rcu_read_lock();
	folio_lock(folio); /* expect: HF103 "folio_lock" */
	folio_mark_dirty(folio);
	folio_unlock(folio);
	rcu_read_unlock();
}
