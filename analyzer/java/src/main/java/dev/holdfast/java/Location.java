package dev.holdfast.java;

import java.util.List;
import org.eclipse.jdt.internal.compiler.batch.ClasspathLocation;
import org.eclipse.jdt.internal.compiler.batch.FileSystem;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** A place of classes that is no file: of what the compiler asks of one, nobody here needs much. */
@SuppressWarnings("NullAway") // The compiler takes and gives null for what is not there.
abstract class Location extends ClasspathLocation {
  Location() {
    super(null, null);
  }

  /** Nothing is read before it is asked for. */
  @Override
  public void initialize() {
    // Nothing to do.
  }

  @Override
  public @Nullable NameEnvironmentAnswer findClass(
      char[] name, String packageName, @Nullable String module, String file, boolean asBinary) {
    return findClass(name, packageName, module, file);
  }

  /** Nobody lists the types of a package. */
  @Override
  public char[] @Nullable [][] findTypeNames(String packageName, @Nullable String module) {
    return null;
  }

  @Override
  public boolean hasAnnotationFileFor(String typeName) {
    return false;
  }

  @Override
  public @Nullable List<FileSystem.Classpath> fetchLinkedJars(
      FileSystem.ClasspathSectionProblemReporter problems) {
    return null;
  }

  @Override
  public char[] normalizedPath() {
    return getPath().toCharArray();
  }
}
