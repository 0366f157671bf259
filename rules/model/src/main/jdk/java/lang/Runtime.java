package java.lang;

import dev.holdfast.annotation.MaySleep;

/** Starting a process forks, and reads the program from disk. */
public final class Runtime {
  @MaySleep
  public Process exec(String command);

  @MaySleep
  public Process exec(String command, String[] envp);

  @MaySleep
  public Process exec(String command, String[] envp, File dir);

  @MaySleep
  public Process exec(String[] cmdarray);

  @MaySleep
  public Process exec(String[] cmdarray, String[] envp);

  @MaySleep
  public Process exec(String[] cmdarray, String[] envp, File dir);
}
