package dev.holdfast.java;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.jdt.internal.compiler.batch.ClasspathJar;

/**
 * An archive of classes whose packages are known: else each thread would list all that it holds.
 */
final class Archive extends ClasspathJar {
  Archive(Path path, Set<String> packages) {
    super(path.toFile(), true, null, null);
    packageCache = packages;
  }

  /**
   * The directories of an archive and those around them, the outermost, unnamed one among them.
   *
   * @throws IOException if it is no archive or cannot be read
   */
  static Set<String> packages(Path path) throws IOException {
    Set<String> found = new HashSet<>();
    found.add("");
    try (ZipFile archive = new ZipFile(path.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        String name = entries.nextElement().getName();
        int end = name.lastIndexOf('/');
        while (end > 0 && found.add(name.substring(0, end))) {
          end = name.lastIndexOf('/', end - 1);
        }
      }
    }
    return Set.copyOf(found);
  }
}
