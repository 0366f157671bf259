package dev.holdfast.java;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which file of a program declares a type. */
final class Declarations {
  private final List<CompiledPart.Source> files = new ArrayList<>();
  private final Map<String, CompiledPart.Source> byName = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> packagesAround = new HashSet<>();
  private final Set<String> repeating = new HashSet<>();

  private Declarations() {}

  /**
   * A file and the types that it declares.
   *
   * @param packageName with slashes; empty for the package without a name
   * @param types with slashes, those in other types included: a package may be called as a type
   */
  record OfFile(CompiledPart.Source source, String packageName, Set<String> types) {
    OfFile {
      types = Set.copyOf(types);
    }
  }

  /** Those of all files, in their order. */
  static Declarations of(List<OfFile> declared) {
    Declarations all = new Declarations();
    declared.forEach(all::add);
    return all;
  }

  private void add(OfFile declared) {
    files.add(declared.source());
    if (packages.add(declared.packageName())) {
      addAround(declared.packageName());
    }
    if (!Collections.disjoint(byName.keySet(), declared.types())) {
      repeating.add(declared.source().file());
    }
    declared.types().forEach(type -> byName.putIfAbsent(type, declared.source()));
  }

  private void addAround(String packageName) {
    for (String name = packageName; packagesAround.add(name); ) {
      int end = name.lastIndexOf('/');
      if (end < 0) {
        return;
      }
      name = name.substring(0, end);
    }
  }

  /** The files that could be read, in their order. */
  List<CompiledPart.Source> files() {
    return Collections.unmodifiableList(files);
  }

  /** Whether a file declares a type of a name that an earlier one has, too. */
  boolean repeats(String file) {
    return repeating.contains(file);
  }

  /** Whether any type has a name of another: which one is meant, the order of files decides. */
  boolean anyRepeats() {
    return !repeating.isEmpty();
  }

  /** Whether a file is in the package, whose name is with slashes. */
  boolean hasPackage(String name) {
    return packages.contains(name);
  }

  /** Whether a file is in the package or one below it; its name is with slashes. */
  boolean isPackage(String name) {
    return packagesAround.contains(name);
  }

  /** The file with the type, whose name is with slashes. */
  Optional<CompiledPart.Source> fileOf(String type) {
    return Optional.ofNullable(byName.get(type));
  }
}
