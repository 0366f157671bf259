package dev.holdfast.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * Makes a digest of a sequence of values. Each value goes in with its length, so that two sequences
 * of different values never look alike. Not for several threads.
 */
public final class Digester {
  private final MessageDigest sha;
  private final byte[] buffer = new byte[8192];
  private int filled;

  /** A digester of nothing so far. */
  public Digester() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest of some bytes. */
  public static Digest of(byte[] bytes) {
    return new Digester().add(bytes).digest();
  }

  /** Adds a number. */
  public Digester add(long number) {
    room(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      buffer[filled++] = (byte) (number >>> shift);
    }
    return this;
  }

  /** Adds a text. */
  public Digester add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public Digester add(byte[] bytes) {
    add(bytes.length);
    flush();
    sha.update(bytes);
    return this;
  }

  /** Adds characters. */
  public Digester add(char[] text) {
    add(text.length);
    for (char c : text) {
      room(Character.BYTES);
      if (c < 0x80) {
        buffer[filled++] = (byte) c;
      } else {
        // Two bytes with the sign set in the first: no character below 0x80 looks like them.
        buffer[filled++] = (byte) (0x80 | (c >>> 9));
        buffer[filled++] = (byte) (c & 0xff);
        room(1);
        buffer[filled++] = (byte) ((c >>> 8) & 1);
      }
    }
    return this;
  }

  /** Adds numbers. */
  public Digester add(int[] numbers) {
    add(numbers.length);
    for (int number : numbers) {
      room(Integer.BYTES);
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        buffer[filled++] = (byte) (number >>> shift);
      }
    }
    return this;
  }

  /** Adds texts and what belongs to each, in the order of the map. */
  public Digester add(Map<String, ?> texts) {
    add(texts.size());
    texts.forEach((key, value) -> add(key).add(value.toString()));
    return this;
  }

  /** Adds another digest. */
  public Digester add(Digest digest) {
    return add(digest.high()).add(digest.low());
  }

  private void room(int bytes) {
    if (filled + bytes > buffer.length) {
      flush();
    }
  }

  private void flush() {
    sha.update(buffer, 0, filled);
    filled = 0;
  }

  /** The digest of what was added; nothing can be added afterwards. */
  public Digest digest() {
    flush();
    ByteBuffer bytes = ByteBuffer.wrap(sha.digest());
    return new Digest(bytes.getLong(), bytes.getLong());
  }
}
