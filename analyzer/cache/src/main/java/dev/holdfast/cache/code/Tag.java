package dev.holdfast.cache.code;

/** What kind of thing follows. */
enum Tag {
  PARAMETER,
  GIVEN,
  LOCAL,
  LOCAL_OBJECT,
  GLOBAL,
  RESULT,
  OPAQUE,
  FIELD,
  ELEMENT,
  CONTAINER,
  CONSTANT,
  SYMBOL,
  PATH,
  FUNCTION,
  UNARY,
  BINARY,
  PREDICATE,
  UNKNOWN,
  NAMED,
  THROUGH_FIELD,
  THROUGH_VALUE,
  ASSIGN,
  CALL,
  BRANCH,
  SWITCH,
  RETURN_VALUE,
  RETURN,
  MONITOR,
  WARN,
  PASS,
  TEXT,
  NUMBER,
  TRUE,
  FALSE,
  NAMED_CONSTANT,
  TYPE_NAME,
  ANNOTATION,
  LIST;

  private static final Tag[] ALL = values();

  static Tag read(Reader reader) {
    return reader.constant(ALL);
  }
}
