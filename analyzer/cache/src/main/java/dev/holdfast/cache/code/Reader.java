package dev.holdfast.cache.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what a {@link Writer} wrote. Bytes that no writer wrote end in a {@link RuntimeException}
 * of some kind, or in wrong values: they have to be checked before.
 */
public class Reader {
  private final byte[] bytes;
  private int at;
  private final List<String> texts = new ArrayList<>();
  private final Sharing sharing;

  /** A reader of these bytes from their beginning. */
  public Reader(byte[] bytes, Sharing sharing) {
    this.bytes = bytes;
    this.sharing = sharing;
  }

  /** Keeps one of equal values. */
  public interface Sharing {
    /** Keeps all. */
    Sharing NONE =
        new Sharing() {
          @Override
          public <T> T shared(T value) {
            return value;
          }
        };

    /** The one value that is equal to this one. */
    <T> T shared(T value);
  }

  /** Keeps one of equal values. */
  protected final Sharing sharing() {
    return sharing;
  }

  /** Reads a number from 0. */
  public final int count() {
    int result = 0;
    int shift = 0;
    int next = bytes[at++];
    while (next < 0) {
      result |= (next & 0x7f) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return result | (next << shift);
  }

  /** Reads a number that is most likely near 0. */
  public final int number() {
    int coded = count();
    return (coded >>> 1) ^ -(coded & 1);
  }

  /** Reads a number. */
  public final long longNumber() {
    long coded = count() | ((long) count() << 28);
    coded |= (long) count() << 56;
    return (coded >>> 1) ^ -(coded & 1);
  }

  /** Reads a constant of an enumeration with these constants. */
  public final <E> E constant(E[] constants) {
    return constants[count()];
  }

  /** Reads a text. */
  public final String text() {
    int known = count();
    if (known > 0) {
      return texts.get(known - 1);
    }
    int length = count();
    String text = sharing.shared(new String(bytes, at, length, StandardCharsets.UTF_8));
    at += length;
    texts.add(text);
    return text;
  }

  /** Reads bytes. */
  public final byte[] bytes() {
    int length = count();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Reads a list. */
  public final <T> List<T> list(Supplier<T> each) {
    int length = count();
    if (length == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      values.add(each.get());
    }
    // Smaller than what it was collected in, which counts: a tree has millions of lists.
    return List.copyOf(values);
  }

  /** Whether all is read. */
  public final boolean isAtEnd() {
    return at == bytes.length;
  }
}
