package dev.holdfast.java;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.IModule;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** The classes of the running JVM, as the compiler asks for them; for one thread. */
@SuppressWarnings("NullAway") // The compiler takes and gives null for what is not there.
final class JdkClasses extends Location {
  private final RunningJdk jdk = RunningJdk.get();
  private final RunningJdk.Files files = jdk.files();
  private final Map<String, Optional<IModule>> modules = new HashMap<>();

  @Override
  public void reset() {
    files.close();
  }

  @Override
  public @Nullable NameEnvironmentAnswer findClass(
      char[] name, String packageName, @Nullable String module, String file) {
    for (String each : modulesOf(packageName, module)) {
      ClassFileReader found = read(each, file);
      if (found != null) {
        found.moduleName = each.toCharArray();
        return new NameEnvironmentAnswer(found, null, found.moduleName);
      }
    }
    return null;
  }

  private @Nullable ClassFileReader read(String module, String file) {
    byte[] bytes = files.read(module, file).orElse(null);
    try {
      return bytes == null ? null : new ClassFileReader(bytes, file.toCharArray());
    } catch (ClassFormatException unreadable) {
      return null;
    }
  }

  private List<String> modulesOf(String packageName, @Nullable String module) {
    if (module == null) {
      return jdk.modulesOf(packageName).stream().filter(jdk.observableModules()::contains).toList();
    }
    return jdk.isIn(packageName, module) ? List.of(module) : List.of();
  }

  @Override
  public char[] @Nullable [] getModulesDeclaringPackage(
      String packageName, @Nullable String module) {
    List<String> found =
        module == null ? jdk.modulesOf(packageName) : modulesOf(packageName, module);
    return found.isEmpty() ? null : found.stream().map(String::toCharArray).toArray(char[][]::new);
  }

  @Override
  public boolean hasCompilationUnit(String packageName, @Nullable String module) {
    return module != null && jdk.hasClasses(packageName, module);
  }

  @Override
  public Collection<String> getModuleNames(
      @Nullable Collection<String> limit, Function<String, IModule> ignored) {
    Collection<String> found = new TreeSet<>(jdk.observableModules());
    if (limit != null) {
      found.retainAll(limit);
    }
    return found;
  }

  @Override
  public boolean hasModule() {
    return true;
  }

  @Override
  public boolean servesModule(char[] name) {
    return jdk.hasModule(String.valueOf(name));
  }

  @Override
  public @Nullable IModule getModule(char[] name) {
    return modules
        .computeIfAbsent(String.valueOf(name), module -> Optional.ofNullable(described(module)))
        .orElse(null);
  }

  private @Nullable IModule described(String module) {
    ClassFileReader found = read(module, IModule.MODULE_INFO_CLASS);
    return found == null ? null : found.getModuleDeclaration();
  }

  @Override
  public String getPath() {
    return System.getProperty("java.home");
  }
}
