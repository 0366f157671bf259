package java.security;

import dev.holdfast.annotation.MaySleep;

/** Waits for entropy. */
public class SecureRandom {
  @MaySleep
  public static byte[] getSeed(int numBytes);

  @MaySleep
  public byte[] generateSeed(int numBytes);

  @MaySleep
  public static SecureRandom getInstanceStrong();
}
