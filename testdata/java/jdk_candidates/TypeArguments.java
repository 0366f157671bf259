package jdk_candidates;

import java.util.List;

/** Of many makers, those of another type are not called where one is asked for. */
final class TypeArguments {
  interface Maker<T> {
    T make();
  }

  static final class Book {}

  static final class Page {}

  private final Maker<Page> pages = () -> next();
  private int printed;

  static List<Maker<Book>> books() {
    return List.of(Book::new, () -> null, () -> new Book(), TypeArguments::book, () -> book());
  }

  private static Book book() {
    return new Book();
  }

  private synchronized Page next() { // note: HF201 "TypeArguments"
    printed++;
    return new Page();
  }

  synchronized int print(Shelf shelf) {
    return shelf.size();
  }

  static final class Shelf {
    private int copies;

    synchronized int size() { // expect: HF201 "TypeArguments.Shelf"
      return copies;
    }

    synchronized void copy(TypeArguments printer) {
      printer.pages.make();
      copies++;
    }
  }
}
