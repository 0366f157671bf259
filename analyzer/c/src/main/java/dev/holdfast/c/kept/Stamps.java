package dev.holdfast.c.kept;

import dev.holdfast.c.files.Stamp;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.code.Reader;
import dev.holdfast.cache.code.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/**
 * What stands for the texts of files that have not been touched since they were read, as git knows
 * it of its working tree: so that they need not be read again. For several threads.
 */
public final class Stamps {
  /** A file as it was when it was read, and what stands for its text. */
  private record Known(Stamp stamp, Digest text) {}

  /** The files of one directory by name. */
  private static final class Directory {
    private final ConcurrentMap<String, Known> files = new ConcurrentHashMap<>();
    private volatile boolean changed;
  }

  private final Cache cache;
  private final Keys keys;
  private final ConcurrentMap<Path, Directory> directories = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Optional<Stamp>> asked = new ConcurrentHashMap<>();

  /** What this cache knows. */
  public Stamps(Cache cache, Keys keys) {
    this.cache = cache;
    this.keys = keys;
  }

  /**
   * What stands for the text of a file, if the file has not been touched since that was found out.
   */
  public Optional<Digest> text(Path file, Optional<Stamp> now) {
    asked.put(file, now);
    return now.flatMap(stamp -> known(file, stamp));
  }

  private Optional<Digest> known(Path file, Stamp now) {
    Known known = directory(file).files.get(name(file));
    return known != null && known.stamp().equals(now)
        ? Optional.of(known.text())
        : Optional.empty();
  }

  /**
   * Keeps what stands for the text of a file.
   *
   * @param stamp the file's stamp before it was read
   */
  public void keep(Path file, Stamp stamp, Digest text) {
    if (stamp.isSettledAt(TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()))) {
      Directory directory = directory(file);
      directory.files.put(name(file), new Known(stamp, text));
      directory.changed = true;
    }
  }

  /** Whether none of the files has been touched since it was asked for. */
  public boolean areCurrent() {
    return asked.entrySet().parallelStream()
        .allMatch(
            entry ->
                entry.getValue().isPresent() && Stamp.of(entry.getKey()).equals(entry.getValue()));
  }

  /** Keeps what was found out for later runs. */
  public void save() {
    directories.forEach(
        (path, directory) -> {
          if (directory.changed) {
            directory.changed = false;
            cache.keep(keys.stamps(path.toString()), bytes(directory));
          }
        });
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private Directory directory(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return directories.computeIfAbsent(parent == null ? file : parent, this::load);
  }

  private Directory load(Path path) {
    Directory directory = new Directory();
    Digest key = keys.stamps(path.toString());
    cache
        .find(key)
        .ifPresent(
            bytes -> {
              try {
                read(new Reader(bytes, Reader.Sharing.NONE), directory.files);
              } catch (RuntimeException e) {
                directory.files.clear();
                cache.distrust(key, "a value in it cannot be read: " + e);
              }
            });
    return directory;
  }

  private static byte[] bytes(Directory directory) {
    Writer writer = new Writer();
    Map<String, Known> files = new TreeMap<>(directory.files);
    writer.count(files.size());
    files.forEach(
        (name, known) -> {
          writer.text(name);
          writer.longNumber(known.stamp().size());
          writer.longNumber(known.stamp().modified());
          writer.longNumber(known.stamp().changed());
          writer.longNumber(known.stamp().number());
          writer.longNumber(known.text().high());
          writer.longNumber(known.text().low());
        });
    return writer.toBytes();
  }

  private static void read(Reader reader, Map<String, Known> files) {
    for (int left = reader.count(); left > 0; left--) {
      String name = reader.text();
      Stamp stamp =
          new Stamp(
              reader.longNumber(), reader.longNumber(), reader.longNumber(), reader.longNumber());
      files.put(name, new Known(stamp, new Digest(reader.longNumber(), reader.longNumber())));
    }
  }
}
