package dev.holdfast.c.kept;

/** What kind of type follows. */
enum TypeTag {
  NAMED,
  FUNCTION,
  ARRAY,
  TYPE_OF
}
