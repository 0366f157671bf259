package dev.holdfast.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes values smaller. */
final class Packing {
  private static final int BUFFER = 1 << 14;

  /** Shorter values are not worth the time. */
  private static final int LEAST = 1 << 10;

  /** What stands before a value that is as it was. */
  private static final byte PLAIN = 0;

  /** What stands before a value that was made smaller. */
  private static final byte DEFLATED = 1;

  private Packing() {}

  static byte[] packed(byte[] value) {
    return value.length < LEAST ? plain(value) : deflated(value);
  }

  private static byte[] plain(byte[] value) {
    byte[] packed = new byte[value.length + 1];
    packed[0] = PLAIN;
    System.arraycopy(value, 0, packed, 1, value.length);
    return packed;
  }

  private static byte[] deflated(byte[] value) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(value);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(value.length / 2 + 64);
      packed.write(DEFLATED);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * What was packed.
   *
   * @throws IOException if these bytes are nothing that was packed
   */
  static byte[] unpacked(byte[] packed) throws IOException {
    if (packed.length == 0) {
      throw new IOException("a value in it is not what it should be");
    }
    return packed[0] == PLAIN ? Arrays.copyOfRange(packed, 1, packed.length) : inflated(packed);
  }

  private static byte[] inflated(byte[] packed) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, 1, packed.length - 1);
      ByteArrayOutputStream value = new ByteArrayOutputStream(packed.length * 3);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && !inflater.finished()) {
          throw new IOException("a value in it is not what it should be");
        }
        value.write(buffer, 0, length);
      }
      return value.toByteArray();
    } catch (DataFormatException e) {
      throw new IOException("a value in it is not what it should be", e);
    } finally {
      inflater.end();
    }
  }
}
