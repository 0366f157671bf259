package dev.holdfast.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files in the directory of a cache: their names, and which of them stay. */
final class CacheFiles {
  private static final String SEGMENT = ".segment";
  private static final String PART = ".part";

  /** Tells apart, in their order, the segments that one process begins within a millisecond. */
  private static final AtomicInteger BEGUN = new AtomicInteger();

  /** More segments than so many are put together: each is looked into for each value. */
  private static final int MOST_SEGMENTS = 16;

  /** Larger segments are left as they are. */
  private static final long SMALL = 16L << 20;

  /** Parts that somebody may just be about to lock are left alone. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private final Path directory;
  private final long mostBytes;

  CacheFiles(Path directory, long mostBytes) {
    this.directory = directory;
    this.mostBytes = mostBytes;
  }

  /** Makes the directory if it is missing. */
  void prepare() throws IOException {
    Files.createDirectories(directory);
    if (!Files.isWritable(directory)) {
      throw new AccessDeniedException(directory.toString());
    }
  }

  /** The segments that are there; none if the directory cannot be read. */
  List<Path> segments() throws IOException {
    return ending(SEGMENT);
  }

  private List<Path> ending(String end) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  /** Begins a segment whose name comes behind those of all earlier ones. */
  SegmentWriter begin() throws IOException {
    String name =
        String.format(
            "%013d-%d-%08d",
            System.currentTimeMillis(), ProcessHandle.current().pid(), BEGUN.incrementAndGet());
    return new SegmentWriter(directory.resolve(name + PART), directory.resolve(name + SEGMENT));
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is found damaged again next time, and told again.
      return;
    }
  }

  /** Says that a segment is of use. */
  void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // It counts as older than it is.
      return;
    }
  }

  /**
   * Takes away what killed runs left and what was not of use for longest; puts small ones together.
   */
  void tidy() {
    try (FileChannel channel =
            FileChannel.open(
                directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (lock != null) {
        for (Path part : ending(PART)) {
          removeIfLeft(part);
        }
        evict();
        merge();
      }
    } catch (IOException e) {
      // The next run tries again.
      return;
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void removeIfLeft(Path part) throws IOException {
    Instant changed = Files.getLastModifiedTime(part).toInstant();
    if (changed.isAfter(Instant.now().minus(YOUNG))) {
      return;
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (lock != null) {
        delete(part);
      }
    }
  }

  private void evict() throws IOException {
    List<Path> oldestFirst = new ArrayList<>(segments());
    List<FileTime> times = new ArrayList<>();
    for (Path file : oldestFirst) {
      times.add(Files.getLastModifiedTime(file));
    }
    List<Path> named = List.copyOf(oldestFirst);
    oldestFirst.sort(
        Comparator.comparing((Path file) -> times.get(named.indexOf(file)))
            .thenComparing(Comparator.naturalOrder()));
    long total = 0;
    for (Path file : oldestFirst) {
      total += Files.size(file);
    }
    for (Path file : oldestFirst) {
      if (total <= mostBytes) {
        return;
      }
      total -= Files.size(file);
      delete(file);
    }
  }

  /** Puts all small segments into one; of several values for a key, the latest stays. */
  private void merge() throws IOException {
    List<Path> all = segments();
    List<Path> small = new ArrayList<>();
    for (Path file : all) {
      if (Files.size(file) < SMALL) {
        small.add(file);
      }
    }
    if (all.size() <= MOST_SEGMENTS || small.size() < 2) {
      return;
    }
    SegmentWriter merged = begin();
    try {
      for (Path file : small) {
        copy(file, merged);
      }
      merged.finish();
    } catch (IOException e) {
      merged.abandon();
      throw e;
    }
    small.forEach(this::delete);
  }

  private static void copy(Path file, SegmentWriter merged) throws IOException {
    try (Segment segment = Segment.open(file)) {
      for (int i = 0; i < segment.count(); i++) {
        merged.add(segment.key(i), segment.value(i));
      }
    }
  }
}
