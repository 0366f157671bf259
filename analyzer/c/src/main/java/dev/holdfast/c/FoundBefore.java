package dev.holdfast.c;

import dev.holdfast.c.files.Architectures;
import dev.holdfast.c.files.IncludePath;
import dev.holdfast.c.files.Makefile;
import dev.holdfast.c.files.Makefiles;
import dev.holdfast.c.files.SourceReader;
import dev.holdfast.c.files.Stamp;
import dev.holdfast.c.files.UnreadableException;
import dev.holdfast.c.kept.Keys;
import dev.holdfast.c.kept.Stamps;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import dev.holdfast.cache.code.Reader;
import dev.holdfast.cache.code.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What an earlier run found when it looked for the same files: if all that it depended on is as it
 * was, the files need not be looked for again. That is the texts of the files, the names in the
 * directories where headers were looked for, and what the Makefiles say.
 */
final class FoundBefore {
  private final CFrontEnd.Input input;
  private final Architectures architectures;
  private final Cache cache;
  private final Keys keys;
  private final Stamps stamps;
  private final Workers workers;
  private final String world;

  /**
   * Prepares to ask the cache.
   *
   * @param world what the files are: a kernel or something else
   */
  FoundBefore(
      CFrontEnd.Input input,
      Architectures architectures,
      Cache cache,
      Keys keys,
      Stamps stamps,
      Workers workers,
      String world) {
    this.input = input;
    this.architectures = architectures;
    this.cache = cache;
    this.keys = keys;
    this.stamps = stamps;
    this.workers = workers;
    this.world = world;
  }

  /**
   * What was found.
   *
   * @param others the files that were found besides those that were asked for
   * @param texts what stands for the texts of all of them
   * @param names what stands for the names in each directory that was looked into
   * @param makefiles what the Makefiles of each directory that were read say
   * @param identity what stands for the program, besides the model
   */
  private record Found(
      List<Path> others,
      Digest texts,
      Map<Path, Digest> names,
      Map<Path, Makefile> makefiles,
      Digest identity) {}

  /** What stands for all that the program depends on; empty if that is to be found out anew. */
  Optional<Digest> identity() {
    return found().filter(this::isCurrent).map(Found::identity);
  }

  /** Keeps what was found, for later runs. */
  void keep(
      List<Survey.Found> files, IncludePath includePath, Makefiles makefiles, Digest identity) {
    if (files.stream().anyMatch(file -> file.trouble() != null)) {
      return;
    }
    Set<Path> wanted = new TreeSet<>();
    input.files().forEach(file -> wanted.add(file.toAbsolutePath().normalize()));
    Digester texts = new Digester();
    List<Path> others = new ArrayList<>();
    for (Survey.Found file : files) {
      texts.add(file.path().toString()).add(file.text());
      if (!wanted.contains(file.path())) {
        others.add(file.path());
      }
    }
    Map<Path, Digest> names = new TreeMap<>();
    includePath.listings().forEach((directory, listed) -> names.put(directory, digest(listed)));
    counterparts(files).forEach(path -> names.put(path, digest(IncludePath.list(path))));
    Found found = new Found(others, texts.digest(), names, makefiles.read(), identity);
    Digest key = key();
    byte[] bytes = bytes(found);
    if (cache.find(key).filter(known -> Arrays.equals(known, bytes)).isEmpty()) {
      cache.keep(key, bytes);
    }
  }

  /** Where headers of other architectures were looked for. */
  private Set<Path> counterparts(List<Survey.Found> files) {
    Set<Path> directories = new TreeSet<>();
    for (Survey.Found file : files) {
      for (String name : architectures.names()) {
        architectures
            .counterpart(file.path(), name)
            .map(Path::getParent)
            .ifPresent(directories::add);
      }
    }
    return directories;
  }

  private Digest key() {
    Digester wanted = new Digester().add(input.root().toString()).add(world);
    add(input.files(), wanted);
    add(input.includeDirectories(), wanted);
    architectures.names().forEach(wanted::add);
    return keys.survey(wanted.digest());
  }

  private static void add(Collection<Path> paths, Digester digester) {
    digester.add(paths.size());
    paths.forEach(path -> digester.add(path.toString()));
  }

  private static Digest digest(Collection<String> names) {
    Digester digester = new Digester();
    new TreeSet<>(names).forEach(digester::add);
    return digester.digest();
  }

  private Optional<Found> found() {
    Digest key = key();
    try {
      return cache.find(key).map(FoundBefore::read);
    } catch (RuntimeException e) {
      cache.distrust(key, "a value in it cannot be read: " + e);
      return Optional.empty();
    }
  }

  private boolean isCurrent(Found found) {
    return haveNames(found.names())
        && sayMakefiles(found.makefiles())
        && texts(found.others()).filter(found.texts()::equals).isPresent();
  }

  private boolean haveNames(Map<Path, Digest> names) {
    return holdsOfAll(
        List.copyOf(names.entrySet()),
        entry -> digest(IncludePath.list(entry.getKey())).equals(entry.getValue()));
  }

  private boolean sayMakefiles(Map<Path, Makefile> makefiles) {
    Makefiles now = new Makefiles(input.root());
    return holdsOfAll(
        List.copyOf(makefiles.entrySet()),
        entry -> now.of(entry.getKey()).equals(entry.getValue()));
  }

  private <T> boolean holdsOfAll(List<T> all, java.util.function.Predicate<T> test) {
    AtomicBoolean holds = new AtomicBoolean(true);
    workers.run(
        all.size(),
        i -> {
          if (holds.get() && !test.test(all.get(i))) {
            holds.set(false);
          }
        });
    return holds.get();
  }

  /** What stands for the texts of the files; empty if one cannot be read. */
  private Optional<Digest> texts(List<Path> others) {
    Set<Path> sorted = new TreeSet<>(others);
    input.files().forEach(file -> sorted.add(file.toAbsolutePath().normalize()));
    List<Path> files = List.copyOf(sorted);
    Digest[] texts = new Digest[files.size()];
    workers.run(files.size(), i -> texts[i] = text(files.get(i)).orElse(null));
    stamps.save();
    Digester all = new Digester();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null) {
        return Optional.empty();
      }
      all.add(files.get(i).toString()).add(texts[i]);
    }
    return Optional.of(all.digest());
  }

  private Optional<Digest> text(Path file) {
    Optional<Stamp> stamp = Stamp.of(file);
    Optional<Digest> untouched = stamps.text(file, stamp);
    if (untouched.isPresent()) {
      return untouched;
    }
    try {
      Digest text = keys.outline(SourceReader.read(file));
      stamp.ifPresent(before -> stamps.keep(file, before, text));
      return Optional.of(text);
    } catch (UnreadableException e) {
      // It is told when the files are looked for.
      return Optional.empty();
    }
  }

  private static byte[] bytes(Found found) {
    Writer writer = new Writer();
    writer.list(found.others(), path -> writer.text(path.toString()));
    write(found.texts(), writer);
    writer.list(
        found.names().entrySet(),
        entry -> {
          writer.text(entry.getKey().toString());
          write(entry.getValue(), writer);
        });
    writer.list(
        found.makefiles().entrySet(),
        entry -> {
          writer.text(entry.getKey().toString());
          writer.list(entry.getValue().includes(), path -> writer.text(path.toString()));
          writer.list(entry.getValue().names(), writer::text);
        });
    write(found.identity(), writer);
    return writer.toBytes();
  }

  private static void write(Digest digest, Writer writer) {
    writer.longNumber(digest.high());
    writer.longNumber(digest.low());
  }

  private static Found read(byte[] bytes) {
    Reader reader = new Reader(bytes, Reader.Sharing.NONE);
    List<Path> others = reader.list(() -> Path.of(reader.text()));
    Digest texts = digest(reader);
    Map<Path, Digest> names = new TreeMap<>();
    for (int left = reader.count(); left > 0; left--) {
      names.put(Path.of(reader.text()), digest(reader));
    }
    Map<Path, Makefile> makefiles = new TreeMap<>();
    for (int left = reader.count(); left > 0; left--) {
      makefiles.put(Path.of(reader.text()), makefile(reader));
    }
    return new Found(others, texts, names, makefiles, digest(reader));
  }

  private static Makefile makefile(Reader reader) {
    List<Path> includes = reader.list(() -> Path.of(reader.text()));
    return new Makefile(includes, new TreeSet<>(reader.list(reader::text)));
  }

  private static Digest digest(Reader reader) {
    return new Digest(reader.longNumber(), reader.longNumber());
  }
}
