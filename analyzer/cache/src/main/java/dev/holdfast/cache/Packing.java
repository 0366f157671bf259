package dev.holdfast.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes values smaller. */
final class Packing {
  private static final int BUFFER = 1 << 14;

  private Packing() {}

  static byte[] packed(byte[] value) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(value);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(value.length / 2 + 64);
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
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
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
