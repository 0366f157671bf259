package dev.holdfast.stubs;

/** The two languages in which one stub declares its contracts. */
enum Realm {
  C,
  JAVA;

  /** Whether parameter 0 of the method is {@code this} here. */
  boolean hasReceiver(StubType.Method method) {
    return this == JAVA && method.membership() == StubType.Membership.INSTANCE;
  }
}
