package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** One direction of a sound device: {@code struct snd_pcm_substream}. */
@KernelStruct("snd_pcm_substream")
@Header("sound/pcm.h")
public final class SoundSubstream {
  /** Those it is linked with; at first, itself alone. */
  public final SoundGroup self_group = new SoundGroup();
}
