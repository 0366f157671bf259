package dev.holdfast.java;

import java.util.Set;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The files of the program that another thread reads: the compiler is handed the ones whose types
 * it needs, so that not each thread parses all.
 */
@SuppressWarnings("NullAway") // The compiler takes and gives null for what is not there.
final class OtherFiles extends Location {
  private static final String PATH = "the other files of the program";

  private final Set<CompiledPart.Source> own;
  private @Nullable Declarations declared;

  OtherFiles(Set<CompiledPart.Source> own) {
    this.own = own;
  }

  /** From now on, the files are found. */
  void show(Declarations all) {
    this.declared = all;
  }

  @Override
  public @Nullable NameEnvironmentAnswer findClass(
      char[] name, String packageName, @Nullable String module, String file, boolean asBinary) {
    return asBinary ? null : findClass(name, packageName, module, file);
  }

  @Override
  public @Nullable NameEnvironmentAnswer findClass(
      char[] name, String packageName, @Nullable String module, String file) {
    if (declared == null || !declared.hasPackage(packageName)) {
      return null;
    }
    String type = file.substring(0, file.length() - SUFFIX_STRING_class.length());
    CompiledPart.Source source = declared.fileOf(type).orElse(null);
    if (source == null || own.contains(source)) {
      return null;
    }
    CompilationUnit unit = new CompilationUnit(source.contents(), source.file(), null);
    return new NameEnvironmentAnswer(unit, null, null);
  }

  @Override
  public char[] @Nullable [] getModulesDeclaringPackage(
      String packageName, @Nullable String module) {
    return singletonModuleNameIf(declared != null && declared.isPackage(packageName));
  }

  @Override
  public boolean hasCompilationUnit(String packageName, @Nullable String module) {
    return declared != null && declared.hasPackage(packageName);
  }

  @Override
  public String getPath() {
    return PATH;
  }
}
