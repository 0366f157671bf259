package dev.holdfast.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells one build of a program from another. */
public final class Build {
  private Build() {}

  /**
   * What stands for the contents of the jars and directories that these classes come from.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  public static Digest of(Class<?>... classes) {
    Set<Path> places = new TreeSet<>();
    for (Class<?> one : classes) {
      places.add(place(one));
    }
    Digester digester = new Digester();
    try {
      for (Path place : places) {
        if (Files.isDirectory(place)) {
          addDirectory(place, digester);
        } else {
          addJar(place, digester);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digester.digest();
  }

  private static Path place(Class<?> one) {
    CodeSource source = one.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalArgumentException(one + " comes from nowhere");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addDirectory(Path directory, Digester digester) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digester.add(directory.relativize(file).toString()).add(Files.readAllBytes(file));
      }
    }
  }

  /** The directory of a jar has a checksum of each of its files. */
  private static void addJar(Path jar, Digester digester) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Collections.list(zip.entries()).stream()
          .map(ZipEntry.class::cast)
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> digester.add(entry.getName()).add(entry.getCrc()).add(entry.getSize()));
    }
  }
}
