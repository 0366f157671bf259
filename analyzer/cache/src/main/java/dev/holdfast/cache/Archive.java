package dev.holdfast.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of values by key, which is written once and may then be read by several threads. */
public final class Archive implements Closeable {
  private final Segment values;

  private Archive(Segment values) {
    this.values = values;
  }

  /**
   * Opens an archive.
   *
   * @throws IOException if it cannot be read, or is none
   */
  public static Archive open(Path file) throws IOException {
    return new Archive(Segment.open(file));
  }

  /**
   * The value with this key; empty if there is none.
   *
   * @throws IOException if it cannot be read, or is not what was written
   */
  public Optional<byte[]> find(Digest key) throws IOException {
    byte[] found = values.find(key);
    return found == null ? Optional.empty() : Optional.of(Packing.unpacked(found));
  }

  @Override
  public void close() throws IOException {
    values.close();
  }

  /** Writes an archive beside its place; it is there when it is complete. For several threads. */
  public static final class Writer implements Closeable {
    private final SegmentWriter values;
    private boolean finished;

    /**
     * Begins an archive.
     *
     * @throws IOException if nothing can be written there
     */
    public Writer(Path file) throws IOException {
      Path part =
          file.resolveSibling(
              "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      Files.deleteIfExists(part);
      values = new SegmentWriter(part, file);
    }

    /**
     * Adds a value.
     *
     * @throws IOException if it cannot be written
     */
    public void add(Digest key, byte[] value) throws IOException {
      byte[] packed = Packing.packed(value);
      synchronized (this) {
        values.add(key, packed);
      }
    }

    /**
     * Puts the archive in its place.
     *
     * @throws IOException if that fails
     */
    public synchronized void finish() throws IOException {
      values.finish();
      finished = true;
    }

    /** Leaves nothing behind, unless it is finished. */
    @Override
    public synchronized void close() {
      if (!finished) {
        values.abandon();
      }
    }
  }
}
