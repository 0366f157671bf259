package dev.holdfast.c.model;

import java.util.List;

/** The bodies of the functions of a file, which are most of what is kept of it. */
@FunctionalInterface
public interface Bodies {
  /** No functions, no bodies. */
  Bodies NONE = List::of;

  /** All of them, in the order of the functions. They may have to be read from a packed form. */
  List<CBody> all();
}
