package dev.holdfast.alias;

import dev.holdfast.annotation.Alias;
import dev.holdfast.annotation.NonBlockableContext;
import dev.holdfast.annotation.TaskContext;

/**
 * Annotations that say on which thread a method runs: one that must stay responsive, or one for
 * work that may block.
 */
@SuppressWarnings("unused")
final class ThreadAnnotations {
  private ThreadAnnotations() {}

  @Alias(foreign = "androidx.annotation.UiThread")
  @NonBlockableContext
  @interface AndroidxUiThread {}

  @Alias(foreign = "androidx.annotation.MainThread")
  @NonBlockableContext
  @interface AndroidxMainThread {}

  @Alias(foreign = "androidx.annotation.WorkerThread")
  @TaskContext
  @interface AndroidxWorkerThread {}

  @Alias(foreign = "android.annotation.UiThread")
  @NonBlockableContext
  @interface AndroidUiThread {}

  @Alias(foreign = "android.annotation.MainThread")
  @NonBlockableContext
  @interface AndroidMainThread {}

  @Alias(foreign = "android.annotation.WorkerThread")
  @TaskContext
  @interface AndroidWorkerThread {}

  @Alias(foreign = "android.support.annotation.UiThread")
  @NonBlockableContext
  @interface SupportUiThread {}

  @Alias(foreign = "android.support.annotation.MainThread")
  @NonBlockableContext
  @interface SupportMainThread {}

  @Alias(foreign = "android.support.annotation.WorkerThread")
  @TaskContext
  @interface SupportWorkerThread {}

  @Alias(foreign = "org.checkerframework.checker.guieffect.qual.UIEffect")
  @NonBlockableContext
  @interface UiEffect {}

  @Alias(foreign = "io.smallrye.common.annotation.NonBlocking")
  @NonBlockableContext
  @interface EventLoopThread {}

  /** A worker thread runs it, or a virtual one. */
  @Alias(foreign = "io.smallrye.common.annotation.Blocking")
  @TaskContext
  @interface QuarkusWorkerThread {}

  @Alias(foreign = "io.smallrye.common.annotation.RunOnVirtualThread")
  @TaskContext
  @interface VirtualThread {}
}
