package hf101;

import static dev.holdfast.kernel.Timers.timer_setup;
import static dev.holdfast.kernel.Waiting.msleep;
import static dev.holdfast.kernel.Workqueues.INIT_WORK;
import static dev.holdfast.kernel.Workqueues.schedule_work;

import dev.holdfast.kernel.TimerList;
import dev.holdfast.kernel.WorkStruct;

/** A timer's function runs in a soft interrupt, a work function in a kernel thread. */
final class TimerAndWork {
  private final TimerList timer = new TimerList();
  private final TimerList politeTimer = new TimerList();
  private final WorkStruct work = new WorkStruct();

  void start() {
    timer_setup(timer, expired -> settle(), 0); // expect: HF101 "msleep"
    timer_setup(politeTimer, expired -> schedule_work(work), 0);
    INIT_WORK(work, started -> settle());
  }

  private void settle() {
    msleep(5); // note: HF101 "msleep"
  }
}
