package dev.holdfast.alias;

import dev.holdfast.annotation.Alias;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.NonBlockableContext;
import dev.holdfast.annotation.Pure;

/** Annotations that say whether a method blocks. */
@SuppressWarnings("unused")
final class BlockingAnnotations {
  private BlockingAnnotations() {}

  @Alias(foreign = "org.jetbrains.annotations.Blocking")
  @MaySleep
  @interface JetBrainsBlocking {}

  @Alias(foreign = "org.jetbrains.annotations.NonBlocking")
  @NonBlockableContext
  @interface JetBrainsNonBlocking {}

  @Alias(foreign = "io.micronaut.core.annotation.Blocking")
  @MaySleep
  @interface MicronautBlocking {}

  @Alias(foreign = "io.micronaut.core.annotation.NonBlocking")
  @NonBlockableContext
  @interface MicronautNonBlocking {}

  /** Infer does not check it: it takes the method's word against appearances. */
  @Alias(foreign = "com.facebook.infer.annotation.NonBlocking")
  @Pure
  @interface InferNonBlocking {}

  /** It takes no lock; it may not wait for anything else either, which is what that is for. */
  @Alias(foreign = "com.facebook.infer.annotation.Lockless")
  @NonBlockableContext
  @interface InferLockless {}
}
