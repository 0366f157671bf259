package java.lang;

import dev.holdfast.annotation.MaySleep;
import java.util.List;

/** Starting a process forks, and reads the program from disk. */
public final class ProcessBuilder {
  @MaySleep
  public Process start();

  @MaySleep
  public static List<Process> startPipeline(List<ProcessBuilder> builders);
}
