package hf101;

import static dev.holdfast.kernel.Waiting.might_sleep;
import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;

/** The notifier's release callback runs in task context. */
final class ReleaseCallback implements MmuNotifierOps {
  @Override
  public void release(MmuNotifier subscription, MmStruct mm) {
    might_sleep();
    msleep(1);
  }
}
