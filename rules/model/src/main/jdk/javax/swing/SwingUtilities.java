package javax.swing;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.NonBlockableContext;

/** Runs on the event dispatch thread, which must not block. */
public class SwingUtilities {
  public static void invokeLater(@NonBlockableContext Runnable doRun);

  @MaySleep
  public static void invokeAndWait(@NonBlockableContext Runnable doRun);
}
