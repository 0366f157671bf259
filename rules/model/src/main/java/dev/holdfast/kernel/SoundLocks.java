package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Releases;

/**
 * The lock of a sound stream: {@code include/sound/pcm.h}, {@code sound/core/pcm_native.c} and
 * {@code pcm_lib.c} of 6.1 and 6.12.
 *
 * <p>It is a spinlock for most devices, and a mutex for those that say {@code nonatomic}; which of
 * them, the driver has said where it made the device, and its interrupt handlers know. It counts as
 * the spinlock here: in a handler of a device whose lock is the spinlock, nothing sleeps.
 */
@Header("sound/pcm.h")
public final class SoundLocks {
  private SoundLocks() {}

  @Acquires("substream.self_group.lock")
  public static native void snd_pcm_stream_lock(SoundSubstream substream);

  @Acquires(value = "substream.self_group.lock", subclass = "1")
  public static native void snd_pcm_stream_lock_nested(SoundSubstream substream);

  @Releases("substream.self_group.lock")
  public static native void snd_pcm_stream_unlock(SoundSubstream substream);

  @Acquires(value = "substream.self_group.lock", disables = INTERRUPTS_OFF)
  public static native void snd_pcm_stream_lock_irq(SoundSubstream substream);

  @Releases(value = "substream.self_group.lock", enables = INTERRUPTS_OFF)
  public static native void snd_pcm_stream_unlock_irq(SoundSubstream substream);

  @Acquires(value = "substream.self_group.lock", disables = INTERRUPTS_OFF)
  public static native long _snd_pcm_stream_lock_irqsave(SoundSubstream substream);

  @Acquires(value = "substream.self_group.lock", subclass = "1", disables = INTERRUPTS_OFF)
  public static native long _snd_pcm_stream_lock_irqsave_nested(SoundSubstream substream);

  @Releases(value = "substream.self_group.lock", enables = INTERRUPTS_OFF)
  public static native void snd_pcm_stream_unlock_irqrestore(SoundSubstream substream, long flags);

  /** Takes the lock of the streams that it is linked with, if it is; that lock is not followed. */
  public static native SoundGroup snd_pcm_stream_group_ref(SoundSubstream substream);

  /** Gives it back. */
  public static native void snd_pcm_group_unref(SoundGroup group, SoundSubstream substream);

  /** Called by interrupt handlers. */
  @AcquiresTransiently("substream.self_group.lock")
  public static native void snd_pcm_period_elapsed(SoundSubstream substream);

  /** The same by who holds the lock already. */
  public static native void snd_pcm_period_elapsed_under_stream_lock(SoundSubstream substream);

  /** Called with the lock held. */
  public static native int snd_pcm_stop(SoundSubstream substream, int state);

  /** Called by interrupt handlers. */
  @AcquiresTransiently("substream.self_group.lock")
  public static native int snd_pcm_stop_xrun(SoundSubstream substream);
}
