package dev.holdfast.cache.code;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes numbers and texts as bytes; a text that comes again is a number. */
public class Writer {
  private static final int SMALL = 0x7f;

  private byte[] buffer = new byte[1024];
  private int size;
  private final Map<String, Integer> texts = new HashMap<>();

  /** A writer of nothing so far. */
  public Writer() {}

  /** Writes a number from 0. */
  public final void count(int number) {
    if (size + 5 > buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int rest = number;
    while ((rest & ~SMALL) != 0) {
      buffer[size++] = (byte) ((rest & SMALL) | (SMALL + 1));
      rest >>>= 7;
    }
    buffer[size++] = (byte) rest;
  }

  /** Writes a number that is most likely near 0. */
  public final void number(int number) {
    count((number << 1) ^ (number >> 31));
  }

  /** Writes a number. */
  public final void longNumber(long number) {
    long rest = (number << 1) ^ (number >> 63);
    count((int) (rest & 0xfffffff));
    count((int) ((rest >>> 28) & 0xfffffff));
    count((int) (rest >>> 56));
  }

  /** Writes a constant of an enumeration. */
  public final void constant(Enum<?> constant) {
    count(constant.ordinal());
  }

  /** Writes a text. */
  public final void text(String text) {
    Integer known = texts.get(text);
    if (known != null) {
      count(known + 1);
      return;
    }
    texts.put(text, texts.size());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    count(0);
    bytes(bytes);
  }

  /** Writes bytes with their number. */
  public final void bytes(byte[] bytes) {
    count(bytes.length);
    while (size + bytes.length > buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  /** Writes a list with its length. */
  public final <T> void list(Collection<T> values, Consumer<T> each) {
    count(values.size());
    values.forEach(each);
  }

  /** What was written. */
  public final byte[] toBytes() {
    return Arrays.copyOf(buffer, size);
  }
}
