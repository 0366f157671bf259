package org.apache.hadoop.util;

import dev.holdfast.annotation.NoReturn;

/** Ends the process of a Hadoop service; in tests, by an exception that nobody catches. */
public final class ExitUtil {
  @NoReturn
  public static void terminate(ExitException exception);

  @NoReturn
  public static void terminate(int status);

  @NoReturn
  public static void terminate(int status, String message);

  @NoReturn
  public static void terminate(int status, Throwable cause);

  @NoReturn
  public static void halt(HaltException exception);

  @NoReturn
  public static void halt(int status);

  @NoReturn
  public static void halt(int status, String message);

  @NoReturn
  public static void halt(int status, Throwable cause);
}
