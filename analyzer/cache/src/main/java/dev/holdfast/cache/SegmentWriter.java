package dev.holdfast.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a segment beside its place and moves it there when it is complete: whoever is killed on
 * the way leaves a part that nobody reads. Not for several threads.
 */
final class SegmentWriter {
  private static final int BUFFER = 1 << 20;

  private record Slot(long offset, int length, int checksum) {}

  private final Path part;
  private final Path target;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final Map<Digest, Slot> slots = new TreeMap<>();
  private long size;

  /** Begins a segment; the lock on its part tells others that somebody is writing it. */
  SegmentWriter(Path part, Path target) throws IOException {
    this.part = part;
    this.target = target;
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      throw new IOException(part + " is locked");
    }
    write(ByteBuffer.allocate(Long.BYTES).putLong(0, Segment.MAGIC));
  }

  /** Adds a value; one for the same key that is there already is forgotten. */
  void add(Digest key, byte[] value) throws IOException {
    slots.put(key, new Slot(size, value.length, Segment.checksum(value)));
    write(ByteBuffer.wrap(value));
  }

  /** How many bytes it has so far. */
  long size() {
    return size;
  }

  private void write(ByteBuffer bytes) throws IOException {
    size += bytes.remaining();
    if (bytes.remaining() > buffer.remaining()) {
      drain(buffer.flip());
      buffer.clear();
    }
    if (bytes.remaining() > buffer.remaining()) {
      drain(bytes);
    } else {
      buffer.put(bytes);
    }
  }

  private void drain(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Writes the index and puts the segment in its place. */
  void finish() throws IOException {
    long offset = size;
    ByteBuffer index = ByteBuffer.allocate(slots.size() * Segment.INDEX_ENTRY);
    slots.forEach(
        (key, slot) ->
            index
                .putLong(key.high())
                .putLong(key.low())
                .putLong(slot.offset())
                .putInt(slot.length())
                .putInt(slot.checksum()));
    write(index.flip());
    ByteBuffer trailer = ByteBuffer.allocate(Segment.TRAILER);
    trailer.putLong(offset).putInt(slots.size()).putInt(Segment.checksum(index.array()));
    write(trailer.putLong(Segment.MAGIC).flip());
    drain(buffer.flip());
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    channel.close();
  }

  /** Gives up; as if it had never begun. */
  void abandon() {
    try {
      channel.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The part is taken away by a later run.
      return;
    }
  }
}
