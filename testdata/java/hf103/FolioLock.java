package hf103;

import static dev.holdfast.kernel.Pages.folio_lock;
import static dev.holdfast.kernel.Pages.folio_unlock;
import static dev.holdfast.kernel.Rcu.rcu_read_lock;
import static dev.holdfast.kernel.Rcu.rcu_read_unlock;

import dev.holdfast.kernel.Folio;

/** The folio forms wait like those for pages. */
final class FolioLock {
  private int marks;

  void mark(Folio folio) {
    rcu_read_lock();
    folio_lock(folio); // expect: HF103 "folio_lock"
    marks++;
    folio_unlock(folio);
    rcu_read_unlock();
  }
}
