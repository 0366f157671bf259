package dev.holdfast.alias;

import dev.holdfast.annotation.Alias;
import dev.holdfast.annotation.MustHold;

/** Annotations that name the lock which a method's callers hold. */
@SuppressWarnings("unused")
final class GuardAnnotations {
  private GuardAnnotations() {}

  @Alias(foreign = "net.jcip.annotations.GuardedBy")
  @MustHold("{value}")
  @interface JcipGuardedBy {}

  @Alias(foreign = "javax.annotation.concurrent.GuardedBy")
  @MustHold("{value}")
  @interface JavaxGuardedBy {}

  @Alias(foreign = "com.google.errorprone.annotations.concurrent.GuardedBy")
  @MustHold("{value}")
  @interface ErrorProneGuardedBy {}

  @Alias(foreign = "androidx.annotation.GuardedBy")
  @MustHold("{value}")
  @interface AndroidGuardedBy {}

  @Alias(foreign = "org.checkerframework.checker.lock.qual.Holding")
  @MustHold("{value}")
  @interface Holding {}
}
