package dev.holdfast.java;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sources are resolved against: the user's class path, and the model always. */
final class ClassPath {
  /** A type of the model: where it was loaded from, the rest of the model is too. */
  private static final String MODEL_TYPE = "dev.holdfast.annotation.KernelStruct";

  private final List<Path> entries;

  private ClassPath(List<Path> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The entries that exist, and the model. */
  static ClassPath of(List<Path> written) {
    Set<Path> found = new LinkedHashSet<>();
    for (Path entry : written) {
      if (Files.exists(entry)) {
        found.add(entry.toAbsolutePath().normalize());
      }
    }
    Path model = model();
    if (model != null) {
      found.add(model);
    }
    return new ClassPath(new ArrayList<>(found));
  }

  String[] entries() {
    return entries.stream().map(Path::toString).toArray(String[]::new);
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
