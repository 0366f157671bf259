package dev.holdfast.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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

  /** Writes an archive beside its place; it is there when it is complete. */
  public static final class Writer implements Closeable {
    private static final int AT_A_TIME = 512;

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
      values.add(key, Packing.packed(value));
    }

    /**
     * Adds values in the order of their keys. They are made by several threads, some at a time.
     *
     * @param value makes the value of the n-th key
     * @throws IOException if one cannot be written
     */
    public void add(List<Digest> keys, IntFunction<byte[]> value) throws IOException {
      for (int begin = 0; begin < keys.size(); begin += AT_A_TIME) {
        int end = Math.min(keys.size(), begin + AT_A_TIME);
        List<byte[]> packed =
            IntStream.range(begin, end)
                .parallel()
                .mapToObj(n -> Packing.packed(value.apply(n)))
                .toList();
        for (int n = begin; n < end; n++) {
          values.add(keys.get(n), packed.get(n - begin));
        }
      }
    }

    /**
     * Puts the archive in its place.
     *
     * @throws IOException if that fails
     */
    public void finish() throws IOException {
      values.finish();
      finished = true;
    }

    /** Leaves nothing behind, unless it is finished. */
    @Override
    public void close() {
      if (!finished) {
        values.abandon();
      }
    }
  }
}
