package dev.holdfast.c.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The makefiles of a tree, each of which is read once. For several threads. */
public final class Makefiles {
  private final Path root;
  private final ConcurrentMap<Path, Makefile> read = new ConcurrentHashMap<>();

  /** The makefiles below this directory, none of which has been read. */
  public Makefiles(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** What the makefiles of a directory say, which has to be an absolute one below the root. */
  public Makefile of(Path directory) {
    return read.computeIfAbsent(directory, path -> Makefile.in(path, root));
  }

  /**
   * The names that makefiles define: those of these directories and of the ones above them, and
   * those of architectures, which define names for the whole tree.
   */
  public SortedSet<String> names(Collection<Path> directories) {
    Set<Path> all = new TreeSet<>();
    directories.forEach(directory -> addUpwards(directory, all));
    Path architectures = root.resolve("arch");
    Architectures.under(root).names().forEach(name -> all.add(architectures.resolve(name)));
    SortedSet<String> names = new TreeSet<>();
    all.forEach(directory -> names.addAll(of(directory).names()));
    return names;
  }

  private void addUpwards(Path directory, Set<Path> all) {
    for (Path at = directory; at != null && at.startsWith(root); at = at.getParent()) {
      if (!all.add(at)) {
        return;
      }
    }
  }

  /** What was read so far, by directory. */
  public Map<Path, Makefile> read() {
    return new TreeMap<>(read);
  }
}
