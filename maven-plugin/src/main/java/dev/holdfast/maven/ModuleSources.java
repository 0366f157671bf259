package dev.holdfast.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * What is analysed of modules.
 *
 * @param files the sources
 * @param classpath what they are resolved against
 */
record ModuleSources(List<Path> files, List<Path> classpath) {
  private static final String EVERY_SOURCE = "**/*.java";

  ModuleSources {
    files = List.copyOf(files);
    classpath = List.copyOf(classpath);
  }

  /**
   * Which files of the source directories.
   *
   * @param includes patterns; empty for all
   * @param excludes patterns
   * @param tests whether test sources are taken, too
   */
  record Filter(List<String> includes, List<String> excludes, Tests tests) {
    Filter {
      includes = List.copyOf(includes);
      excludes = List.copyOf(excludes);
    }
  }

  /** Whether test sources are analysed. */
  enum Tests {
    INCLUDED,
    LEFT_OUT
  }

  /**
   * What places are told relative to: a base directory, or the nearest directory around it that
   * holds all sources.
   */
  Path root(Path base) {
    Path root = base.toAbsolutePath().normalize();
    while (root.getParent() != null && !holdsAll(root)) {
      root = root.getParent();
    }
    return root;
  }

  private boolean holdsAll(Path root) {
    return files.stream().allMatch(file -> file.startsWith(root));
  }

  /** The sources of modules. Generated ones, which nobody can mend, are left out. */
  static ModuleSources of(List<MavenProject> modules, Filter filter) throws MojoExecutionException {
    Set<Path> files = new TreeSet<>();
    Set<Path> classpath = new LinkedHashSet<>();
    for (MavenProject module : modules) {
      for (Path root : roots(module, filter.tests())) {
        files.addAll(scan(root, filter));
      }
      for (String element : elements(module, filter.tests())) {
        Path entry = Path.of(element);
        // Class directories of modules without sources, or that are not compiled yet.
        if (Files.exists(entry)) {
          classpath.add(entry);
        }
      }
    }
    return new ModuleSources(List.copyOf(files), List.copyOf(classpath));
  }

  private static List<Path> roots(MavenProject module, Tests tests) {
    List<String> roots = new ArrayList<>(module.getCompileSourceRoots());
    if (tests == Tests.INCLUDED) {
      roots.addAll(module.getTestCompileSourceRoots());
    }
    Path output = Path.of(module.getBuild().getDirectory()).toAbsolutePath();
    return roots.stream()
        .map(root -> module.getBasedir().toPath().resolve(root).toAbsolutePath().normalize())
        .filter(root -> !root.startsWith(output) && Files.isDirectory(root))
        .toList();
  }

  private static List<String> elements(MavenProject module, Tests tests)
      throws MojoExecutionException {
    try {
      return tests == Tests.INCLUDED
          ? module.getTestClasspathElements()
          : module.getCompileClasspathElements();
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException(
          "the class path of " + module.getId() + " is not resolved", e);
    }
  }

  private static List<Path> scan(Path root, Filter filter) {
    DirectoryScanner scanner = new DirectoryScanner();
    scanner.setBasedir(root.toFile());
    List<String> includes = filter.includes().isEmpty() ? List.of(EVERY_SOURCE) : filter.includes();
    scanner.setIncludes(includes.toArray(new String[0]));
    scanner.setExcludes(filter.excludes().toArray(new String[0]));
    scanner.addDefaultExcludes();
    scanner.scan();
    return Stream.of(scanner.getIncludedFiles())
        .filter(name -> name.endsWith(".java"))
        .map(name -> root.resolve(name.replace(File.separatorChar, '/')))
        .toList();
  }
}
