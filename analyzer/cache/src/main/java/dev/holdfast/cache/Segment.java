package dev.holdfast.cache;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One file of a cache: values one behind the other, then an index of them sorted by key, then where
 * the index is. It is complete or it is not there, and it never changes. For several threads.
 */
final class Segment implements Closeable {
  /** What a segment begins with: its kind and the version of its form. */
  static final long MAGIC = 0x48464341_43484531L;

  /** Key, offset, length and checksum of a value. */
  static final int INDEX_ENTRY = Digest.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;

  /** Offset of the index, number of its entries, its checksum, and the magic number again. */
  static final int TRAILER = Long.BYTES + Integer.BYTES + Integer.BYTES + Long.BYTES;

  /** What a file says is not what was written. */
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
      super(message);
    }
  }

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer index;
  private final long size;
  private volatile boolean used;

  private Segment(Path file, FileChannel channel, ByteBuffer index, long size) {
    this.file = file;
    this.channel = channel;
    this.index = index;
    this.size = size;
  }

  /**
   * Opens a segment.
   *
   * @throws DamagedException if it is no complete segment
   */
  static Segment open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      long size = channel.size();
      return new Segment(file, channel, index(channel, size), size);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static ByteBuffer index(FileChannel channel, long size) throws IOException {
    if (size < Long.BYTES + TRAILER
        || ByteBuffer.wrap(read(channel, 0, Long.BYTES)).getLong() != MAGIC) {
      throw new DamagedException("it does not begin as it should");
    }
    ByteBuffer trailer = ByteBuffer.wrap(read(channel, size - TRAILER, TRAILER));
    long offset = trailer.getLong();
    long count = trailer.getInt();
    int checksum = trailer.getInt();
    if (trailer.getLong() != MAGIC
        || offset < 0
        || count < 0
        || offset + count * INDEX_ENTRY + TRAILER != size) {
      throw new DamagedException("it does not end as it should");
    }
    byte[] index = read(channel, offset, (int) count * INDEX_ENTRY);
    if (checksum(index) != checksum) {
      throw new DamagedException("its index has changed");
    }
    return ByteBuffer.wrap(index);
  }

  private static byte[] read(FileChannel channel, long offset, int length) throws IOException {
    byte[] read = new byte[length];
    ByteBuffer bytes = ByteBuffer.wrap(read);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new EOFException("it has become shorter");
      }
    }
    return read;
  }

  static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  /**
   * The value with this key, or null.
   *
   * @throws DamagedException if it is not what was written
   */
  byte @Nullable [] find(Digest key) throws IOException {
    int found = search(key);
    if (found < 0) {
      return null;
    }
    used = true;
    return value(found);
  }

  /** Whether there is a value with this key. */
  boolean holds(Digest key) {
    return search(key) >= 0;
  }

  /** How many values it has. */
  int count() {
    return index.capacity() / INDEX_ENTRY;
  }

  /** The n-th key. */
  Digest key(int n) {
    int at = n * INDEX_ENTRY;
    return new Digest(index.getLong(at), index.getLong(at + Long.BYTES));
  }

  /** The value of the n-th key. */
  byte[] value(int n) throws IOException {
    int at = n * INDEX_ENTRY + Digest.BYTES;
    long offset = index.getLong(at);
    int length = index.getInt(at + Long.BYTES);
    byte[] value = read(channel, offset, length);
    if (checksum(value) != index.getInt(at + Long.BYTES + Integer.BYTES)) {
      throw new DamagedException("a value in it has changed");
    }
    return value;
  }

  private int search(Digest key) {
    int low = 0;
    int high = count() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = middle * INDEX_ENTRY;
      int compared = Long.compare(index.getLong(at), key.high());
      compared = compared != 0 ? compared : Long.compare(index.getLong(at + Long.BYTES), key.low());
      if (compared == 0) {
        return middle;
      }
      low = compared < 0 ? middle + 1 : low;
      high = compared < 0 ? high : middle - 1;
    }
    return -1;
  }

  Path file() {
    return file;
  }

  long size() {
    return size;
  }

  /** Whether a value was found in it. */
  boolean isUsed() {
    return used;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
