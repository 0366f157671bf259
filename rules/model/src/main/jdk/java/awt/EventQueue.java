package java.awt;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.NonBlockableContext;

/** Runs on the event dispatch thread, which must not block. */
public class EventQueue {
  public static void invokeLater(@NonBlockableContext Runnable runnable);

  @MaySleep
  public static void invokeAndWait(@NonBlockableContext Runnable runnable);
}
