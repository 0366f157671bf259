package dev.holdfast.cache;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cache in a directory. What this run keeps goes into segments of its own, so that several runs
 * may use one directory at once, and none of them sees what another has not completed.
 *
 * <p>Trouble never ends a run: what is damaged is told once, thrown away and made anew; where
 * nothing can be written, that is told once, and nothing is.
 */
public final class DiskCache implements Cache {
  /** What the files of all segments may take together. */
  public static final long MOST_BYTES = 4L << 30;

  /** A segment is completed when it is so large: what a killed run has lost is no more. */
  private static final long SEGMENT_BYTES = 64L << 20;

  private final CacheFiles files;
  private final Consumer<String> trouble;
  private final List<Segment> segments = new ArrayList<>();
  private final Set<Segment> damaged = ConcurrentHashMap.newKeySet();
  private @Nullable SegmentWriter writer;
  private boolean writable = true;
  private boolean toldDamage;

  private DiskCache(CacheFiles files, Consumer<String> trouble) {
    this.files = files;
    this.trouble = trouble;
  }

  /**
   * Opens the cache in a directory, which is made if it is missing.
   *
   * @param trouble gets a sentence for each kind of trouble
   */
  public static DiskCache open(Path directory, Consumer<String> trouble) {
    return open(directory, MOST_BYTES, trouble);
  }

  static DiskCache open(Path directory, long mostBytes, Consumer<String> trouble) {
    DiskCache cache = new DiskCache(new CacheFiles(directory, mostBytes), trouble);
    cache.read();
    return cache;
  }

  private void read() {
    List<Path> found = List.of();
    try {
      files.prepare();
      found = files.segments();
    } catch (IOException e) {
      unwritable(e);
    }
    for (Path file : found) {
      try {
        segments.add(Segment.open(file));
      } catch (NoSuchFileException e) {
        // Another run has taken it away since.
      } catch (IOException | RuntimeException e) {
        damaged(file, reason(e));
        files.delete(file);
      }
    }
    // The latest first: its values are the current ones.
    segments.sort(Comparator.comparing(Segment::file).reversed());
  }

  @Override
  public Optional<byte[]> find(Digest key) {
    for (Segment segment : segments) {
      if (damaged.contains(segment)) {
        continue;
      }
      try {
        byte[] value = segment.find(key);
        if (value != null) {
          return Optional.of(value);
        }
      } catch (IOException | RuntimeException e) {
        damaged.add(segment);
        damaged(segment.file(), reason(e));
      }
    }
    return Optional.empty();
  }

  @Override
  public void distrust(Digest key, String reason) {
    for (Segment segment : segments) {
      if (!damaged.contains(segment) && segment.holds(key)) {
        damaged.add(segment);
        damaged(segment.file(), reason);
        return;
      }
    }
  }

  @Override
  public synchronized void keep(Digest key, byte[] value) {
    if (!writable) {
      return;
    }
    try {
      SegmentWriter open = writer;
      if (open == null) {
        open = files.begin();
        writer = open;
      }
      open.add(key, value);
      if (open.size() >= SEGMENT_BYTES) {
        writer = null;
        open.finish();
      }
    } catch (IOException e) {
      unwritable(e);
    }
  }

  @Override
  public synchronized void close() {
    SegmentWriter open = writer;
    writer = null;
    try {
      if (open != null) {
        open.finish();
      }
    } catch (IOException e) {
      unwritable(e);
    }
    damaged.forEach(segment -> files.delete(segment.file()));
    segments.removeAll(damaged);
    if (writable) {
      segments.stream().filter(Segment::isUsed).forEach(segment -> files.touch(segment.file()));
      files.tidy();
    }
    Stream.concat(segments.stream(), damaged.stream()).forEach(DiskCache::close);
    segments.clear();
    writable = false;
  }

  private static void close(Segment segment) {
    try {
      segment.close();
    } catch (IOException e) {
      // Nothing was written through it.
      return;
    }
  }

  private synchronized void damaged(Path file, String reason) {
    if (!toldDamage) {
      toldDamage = true;
      trouble.accept(
          "the cache is damaged, and what is lost is made anew: " + file + ": " + reason);
    }
  }

  private synchronized void unwritable(IOException e) {
    SegmentWriter open = writer;
    writer = null;
    if (open != null) {
      open.abandon();
    }
    if (writable) {
      writable = false;
      trouble.accept(
          "nothing is kept for later runs, since the cache cannot be written: " + reason(e));
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof java.nio.file.AccessDeniedException
        ? message + ": permission denied"
        : e instanceof java.nio.file.FileAlreadyExistsException
            ? message + ": is no directory"
            : message;
  }
}
