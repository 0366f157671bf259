package dev.holdfast.java;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.batch.FileSystem;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.jspecify.annotations.Nullable;

/** What sources are resolved against: the user's class path, and the model always. */
final class ClassPath {
  /** A type of the model: where it was loaded from, the rest of the model is too. */
  private static final String MODEL_TYPE = "dev.holdfast.annotation.KernelStruct";

  /** With a second java.lang beside the JDK's, the compiler resolves nothing any more. */
  private static final String JDK_DIRECTORY = "java";

  private static final String JMOD = ".jmod";

  private final List<Path> entries;
  private final Map<Path, Set<String>> packages;
  private final Map<Path, String> leftOut;

  private ClassPath(List<Entry> found) {
    this.entries = found.stream().filter(Entry::isUsable).map(Entry::path).toList();
    this.packages = new HashMap<>();
    this.leftOut = new LinkedHashMap<>();
    for (Entry entry : found) {
      if (!entry.isUsable()) {
        leftOut.put(entry.path(), entry.trouble());
      } else if (!entry.packages().isEmpty()) {
        packages.put(entry.path(), entry.packages());
      }
    }
  }

  /** The entries that exist and can be read, and the model. */
  static ClassPath of(List<Path> written) {
    Set<Path> paths = new LinkedHashSet<>();
    for (Path entry : written) {
      Path path = entry.toAbsolutePath().normalize();
      if (Files.exists(path)) {
        paths.add(path);
      }
    }
    List<Entry> found = new ArrayList<>(paths.parallelStream().map(Entry::of).toList());
    Path model = model();
    if (model != null && !paths.contains(model)) {
      found.add(Entry.read(model));
    }
    return new ClassPath(found);
  }

  /**
   * One entry.
   *
   * @param trouble why it cannot be used; empty if it can
   * @param packages the packages of an archive, with slashes; empty if that is the compiler's
   *     business
   */
  private record Entry(Path path, String trouble, Set<String> packages) {
    private static Entry read(Path path) {
      return Files.isDirectory(path) || path.toString().endsWith(JMOD)
          ? new Entry(path, "", Set.of())
          : ofArchive(path);
    }

    /** The compiler would give up on all sources because of an entry that it cannot use. */
    static Entry of(Path path) {
      Entry read = read(path);
      return read.packages.contains(JDK_DIRECTORY)
          ? new Entry(path, "has classes in packages of the JDK", Set.of())
          : read;
    }

    private static Entry ofArchive(Path path) {
      try {
        return new Entry(path, "", Archive.packages(path));
      } catch (IOException noArchive) {
        return new Entry(path, "is neither a directory nor an archive", Set.of());
      }
    }

    boolean isUsable() {
      return trouble.isEmpty();
    }
  }

  /** What is there but cannot be used, and why. */
  Map<Path, String> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /**
   * Where the compiler looks for types: in other files of the program, in the classes of the
   * running JVM, then in sources, then in the entries.
   *
   * @param sourceRoots directories in which packages of sources begin
   */
  INameEnvironment environment(OtherFiles others, List<Path> sourceRoots) {
    ArrayList<FileSystem.Classpath> found = new ArrayList<>();
    found.add(others);
    found.add(new JdkClasses());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Main paths = new Main(nowhere, nowhere, false, null, null);
    for (Path root : sourceRoots) {
      paths.processPathEntries(1, found, root.toString(), "UTF-8", true, false);
    }
    for (Path entry : entries) {
      Set<String> known = packages.get(entry);
      if (known == null) {
        paths.processPathEntries(1, found, entry.toString(), null, false, false);
      } else {
        found.add(new Archive(entry, known));
      }
    }
    return new Environment(found);
  }

  /** Opens a constructor of the library. */
  private static final class Environment extends FileSystem {
    Environment(List<Classpath> paths) {
      super(paths.toArray(Classpath[]::new), null, false);
    }
  }

  private static @Nullable Path model() {
    try {
      Class<?> type = Class.forName(MODEL_TYPE, false, ClassPath.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException noModel) {
      return null;
    }
  }
}
