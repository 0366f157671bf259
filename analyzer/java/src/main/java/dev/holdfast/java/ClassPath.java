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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.eclipse.jdt.internal.compiler.batch.FileSystem;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.util.Util;
import org.jspecify.annotations.Nullable;

/** What sources are resolved against: the user's class path, and the model always. */
final class ClassPath {
  /** A type of the model: where it was loaded from, the rest of the model is too. */
  private static final String MODEL_TYPE = "dev.holdfast.annotation.KernelStruct";

  /** With a second java.lang beside the JDK's, the compiler resolves nothing any more. */
  private static final String JDK_DIRECTORY = "java/";

  private final List<Path> entries;
  private final Map<Path, String> leftOut;

  private ClassPath(List<Path> entries, Map<Path, String> leftOut) {
    this.entries = List.copyOf(entries);
    this.leftOut = Collections.unmodifiableMap(leftOut);
  }

  /** The entries that exist and can be read, and the model. */
  static ClassPath of(List<Path> written) {
    Set<Path> found = new LinkedHashSet<>();
    Map<Path, String> leftOut = new LinkedHashMap<>();
    for (Path entry : written) {
      Path path = entry.toAbsolutePath().normalize();
      if (Files.exists(path)) {
        trouble(path).ifPresentOrElse(why -> leftOut.put(path, why), () -> found.add(path));
      }
    }
    Path model = model();
    if (model != null) {
      found.add(model);
    }
    return new ClassPath(List.copyOf(found), leftOut);
  }

  /** Why the entry cannot be used: the compiler would give up on all sources because of it. */
  private static Optional<String> trouble(Path path) {
    if (Files.isDirectory(path)) {
      return Optional.empty();
    }
    try (ZipFile archive = new ZipFile(path.toFile())) {
      return archive.stream().anyMatch(entry -> entry.getName().startsWith(JDK_DIRECTORY))
          ? Optional.of("has classes in packages of the JDK")
          : Optional.empty();
    } catch (IOException noArchive) {
      return Optional.of("is neither a directory nor an archive");
    }
  }

  /** What is there but cannot be used, and why. */
  Map<Path, String> leftOut() {
    return leftOut;
  }

  /**
   * Where the compiler looks for types: in the classes of the running JVM, then in sources, then in
   * the entries.
   *
   * @param sourceRoots directories in which packages of sources begin
   */
  INameEnvironment environment(List<Path> sourceRoots) {
    ArrayList<FileSystem.Classpath> found = new ArrayList<>();
    Util.collectRunningVMBootclasspath(found);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Main paths = new Main(nowhere, nowhere, false, null, null);
    for (Path root : sourceRoots) {
      paths.processPathEntries(1, found, root.toString(), "UTF-8", true, false);
    }
    for (Path entry : entries) {
      paths.processPathEntries(1, found, entry.toString(), null, false, false);
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
