/* Pages that are locked for reading are unlocked by the end of the transfer, not by the caller. */
#include <linux/mm.h>
#include <linux/mutex.h>
#include <linux/pagemap.h>

struct archive {
	struct mutex index;
};

struct page *archive_new_page(struct archive *archive, int n);
void archive_submit(struct page *page);

static void archive_read_ahead(struct archive *archive, int pages)
{
	int n;

	for (n = 0; n < pages; n++) {
		struct page *page = archive_new_page(archive, n);

		lock_page(page);
		archive_submit(page);
	}
}

void archive_list(struct archive *archive)
{
	archive_read_ahead(archive, 8);
	mutex_lock(&archive->index);
	mutex_unlock(&archive->index);
}

void archive_mark(struct archive *archive, struct page *page)
{
	mutex_lock(&archive->index);
	lock_page(page);
	unlock_page(page);
	mutex_unlock(&archive->index);
}
