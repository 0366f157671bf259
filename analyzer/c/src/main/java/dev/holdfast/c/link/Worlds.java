package dev.holdfast.c.link;

import java.util.List;
import java.util.Set;

/**
 * Which files of a kernel tree are linked together: those of the kernel, those of programs of user
 * space, those of programs that run before the kernel or beside it; and of the kernel's, those of
 * one architecture. They share names, but what the ones define, the others do not call.
 */
public final class Worlds {
  private enum World {
    KERNEL,
    USER,
    BOOT
  }

  /** The directories at the top of a kernel tree that hold nothing that runs in the kernel. */
  private static final Set<String> USER_DIRECTORIES =
      Set.of("tools", "scripts", "usr", "Documentation");

  /** Headers of the C library of which no kernel has one of the same name. */
  private static final Set<String> LIBRARY_HEADERS =
      Set.of("stdio.h", "stdlib.h", "unistd.h", "pthread.h", "err.h", "sys/types.h");

  /**
   * Directories of programs with a library of their own: boot loaders and decompressors below
   * {@code arch}, what runs before kexec starts another kernel, the EFI stub, the code that the
   * kernel maps into processes.
   */
  private static final Set<String> BOOT_DIRECTORIES =
      Set.of("boot", "purgatory", "libstub", "realmode", "vdso", "vdso32");

  /** Architectures that share code, so that the files of one may be linked with the other's. */
  private static final List<Set<String>> RELATED =
      List.of(Set.of("um", "x86"), Set.of("arm", "arm64"));

  private final World[] worlds;
  private final String[] architectures;

  /**
   * The worlds of files.
   *
   * @param paths their paths, by number
   * @param tree what the files are
   * @param included what each file includes itself, as it is spelled; files behind those are the
   *     kernel's
   */
  public Worlds(List<String> paths, Tree tree, List<? extends Set<String>> included) {
    worlds = new World[paths.size()];
    architectures = new String[paths.size()];
    for (int file = 0; file < worlds.length; file++) {
      architectures[file] = tree == Tree.KERNEL ? architecture(paths.get(file)) : "";
      boolean isKernel = tree != Tree.KERNEL || file >= included.size();
      worlds[file] = isKernel ? World.KERNEL : of(paths.get(file), included.get(file));
    }
  }

  /** What the files are. */
  public enum Tree {
    /** A kernel, with the programs that come with it. */
    KERNEL,
    /** Anything else, which is one world. */
    OTHER
  }

  private static World of(String path, Set<String> included) {
    String[] parts = path.split("/", -1);
    boolean usesLibrary =
        path.endsWith(".c") && included.stream().anyMatch(LIBRARY_HEADERS::contains);
    if (USER_DIRECTORIES.contains(parts[0]) || usesLibrary) {
      return World.USER;
    }
    for (int i = 1; i < parts.length - 1; i++) {
      if (BOOT_DIRECTORIES.contains(parts[i])) {
        return World.BOOT;
      }
    }
    return World.KERNEL;
  }

  /** The architecture whose directory the file is in; empty if in none. */
  private static String architecture(String path) {
    if (!path.startsWith("arch/")) {
      return "";
    }
    String[] parts = path.split("/", -1);
    return parts.length > 2 ? parts[1] : "";
  }

  /** Whether what the file calls is the kernel's, whose contracts the model has. */
  boolean isKernel(int file) {
    return worlds[file] == World.KERNEL;
  }

  /** Whether two files may call each other. */
  boolean areOne(int file, int other) {
    return worlds[file] == worlds[other] && areRelated(architectures[file], architectures[other]);
  }

  /** Whether the file is one of an architecture. */
  boolean isOfArchitecture(int file) {
    return !architectures[file].isEmpty();
  }

  private static boolean areRelated(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || RELATED.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other));
  }
}
