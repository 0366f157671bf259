package dev.holdfast.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The modules of the running JVM, from what it knows of them itself.
 *
 * <p>Eclipse's compiler loads a second reader of the image, walks all of its directories and reads
 * the descriptions of all modules before the first class, which takes longer than all classes of a
 * small library.
 */
final class RunningJdk {
  private static final Comparator<String> BASE_FIRST =
      Comparator.comparing((String module) -> !module.equals("java.base"))
          .thenComparing(Comparator.naturalOrder());
  private static final String ALL_OF_JAVA = "java.se";

  private final Map<String, ModuleReference> modules = new TreeMap<>();
  private final Map<String, Set<String>> modulesByPackage = new HashMap<>();
  private final Set<String> observable;

  private RunningJdk() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      modules.put(module.descriptor().name(), module);
    }
    modules.forEach(
        (name, module) -> module.descriptor().packages().forEach(each -> declare(each, name)));
    observable = observable();
  }

  /** What the JVM is, found out when it is first asked for. */
  static RunningJdk get() {
    return Holder.JDK;
  }

  /** A package is in all packages around it, too: names of types begin there. */
  private void declare(String packageName, String module) {
    String name = packageName.replace('.', '/');
    while (modulesByPackage.computeIfAbsent(name, key -> new TreeSet<>(BASE_FIRST)).add(module)) {
      int end = name.lastIndexOf('/');
      if (end < 0) {
        return;
      }
      name = name.substring(0, end);
    }
  }

  /**
   * The modules that code without a module sees: those of {@code java.se}, those of others that
   * show something to all, and what they need.
   */
  private Set<String> observable() {
    Set<String> found = new TreeSet<>();
    Deque<String> left = new ArrayDeque<>();
    for (ModuleReference module : modules.values()) {
      if (isRoot(module.descriptor())) {
        left.add(module.descriptor().name());
      }
    }
    while (!left.isEmpty()) {
      String name = left.remove();
      ModuleReference module = modules.get(name);
      if (module != null && found.add(name)) {
        module.descriptor().requires().forEach(needed -> left.add(needed.name()));
      }
    }
    return found;
  }

  private boolean isRoot(ModuleDescriptor module) {
    if (module.name().startsWith("java.") && modules.containsKey(ALL_OF_JAVA)) {
      return module.name().equals(ALL_OF_JAVA);
    }
    return module.exports().stream().anyMatch(exported -> !exported.isQualified());
  }

  /** The names of the modules that code without a module sees. */
  Set<String> observableModules() {
    return observable;
  }

  /** Whether there is a module of this name. */
  boolean hasModule(String module) {
    return modules.containsKey(module);
  }

  /**
   * The modules in which a package or one below it is, the base first.
   *
   * @param packageName with slashes
   */
  List<String> modulesOf(String packageName) {
    return List.copyOf(modulesByPackage.getOrDefault(packageName, Set.of()));
  }

  /** Whether a module has a package or one below it; the name of the package is with slashes. */
  boolean isIn(String packageName, String module) {
    return modulesByPackage.getOrDefault(packageName, Set.of()).contains(module);
  }

  /** Whether a module has classes in a package, whose name is with slashes. */
  boolean hasClasses(String packageName, String module) {
    ModuleReference reference = modules.get(module);
    return reference != null
        && reference.descriptor().packages().contains(packageName.replace('/', '.'));
  }

  /** What reads files of the modules; for one thread, and to be closed. */
  Files files() {
    return new Files();
  }

  /** Reads files of modules. */
  final class Files implements AutoCloseable {
    private final Map<String, ModuleReader> readers = new HashMap<>();

    /**
     * What a file holds, or nothing if the module has no such file or it cannot be read.
     *
     * @param name with slashes
     */
    Optional<byte[]> read(String module, String name) {
      ModuleReference reference = modules.get(module);
      if (reference == null) {
        return Optional.empty();
      }
      try {
        ModuleReader reader = readers.computeIfAbsent(module, key -> open(reference));
        return reader.read(name).map(buffer -> taken(reader, buffer));
      } catch (IOException | UncheckedIOException unreadable) {
        return Optional.empty();
      }
    }

    private static ModuleReader open(ModuleReference reference) {
      try {
        return reference.open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static byte[] taken(ModuleReader reader, ByteBuffer buffer) {
      try {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
      } finally {
        reader.release(buffer);
      }
    }

    @Override
    public void close() {
      for (ModuleReader reader : readers.values()) {
        try {
          reader.close();
        } catch (IOException e) {
          // Nothing was written, so nothing is lost.
        }
      }
      readers.clear();
    }
  }

  private static final class Holder {
    private static final RunningJdk JDK = new RunningJdk();

    private Holder() {}
  }
}
