package dev.holdfast.alias;

import dev.holdfast.annotation.Alias;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.NonBlockableContext;
import dev.holdfast.annotation.TaskContext;

/** Annotations that say whether a method blocks, or on which thread it runs. */
@SuppressWarnings("unused")
final class BlockingAnnotations {
  private BlockingAnnotations() {}

  @Alias(foreign = "org.jetbrains.annotations.Blocking")
  @MaySleep
  @interface Blocking {}

  @Alias(foreign = "org.jetbrains.annotations.NonBlocking")
  @NonBlockableContext
  @interface NonBlocking {}

  @Alias(foreign = "com.facebook.infer.annotation.NonBlocking")
  @NonBlockableContext
  @interface InferNonBlocking {}

  @Alias(foreign = "androidx.annotation.UiThread")
  @NonBlockableContext
  @interface UiThread {}

  @Alias(foreign = "androidx.annotation.MainThread")
  @NonBlockableContext
  @interface MainThread {}

  @Alias(foreign = "androidx.annotation.WorkerThread")
  @TaskContext
  @interface WorkerThread {}
}
