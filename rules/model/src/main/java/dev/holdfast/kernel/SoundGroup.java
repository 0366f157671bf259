package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Sound streams that start and stop together: {@code struct snd_pcm_group}. */
@KernelStruct("snd_pcm_group")
@Header("sound/pcm.h")
public final class SoundGroup {
  /** Taken by streams whose operations must not sleep; those of others take a mutex beside it. */
  public final SpinLock lock = new SpinLock();
}
