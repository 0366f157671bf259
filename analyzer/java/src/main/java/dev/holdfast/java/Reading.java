package dev.holdfast.java;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.FileASTRequestor;

/** Reads all files in one go, so that they see each other's types; keeps no syntax tree. */
final class Reading {
  private static final int PROBE_BYTES = 16 * 1024;
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
  private static final String MODULE_DECLARATION = "module-info.java";

  private final JavaFrontEnd.Input input;
  private final Progress progress;
  private final ClassPath classPath;
  private final SourceRoots roots = new SourceRoots();
  private final Map<String, String> placeByPath = new HashMap<>();
  private final Set<String> accepted = new HashSet<>();
  private Collector collector;

  Reading(JavaFrontEnd.Input input, Progress progress) {
    this.input = input;
    this.collector = new Collector(input.changesLocks());
    this.progress = progress;
    this.classPath = ClassPath.of(input.classpath());
  }

  Program run() {
    progress.begin("reading", Progress.Unit.FILES, Progress.Amount.of(input.files().size()));
    SortedSet<Path> files = new TreeSet<>();
    input.files().forEach(file -> files.add(file.toAbsolutePath().normalize()));
    files.forEach(this::probe);
    classPath.leftOut().forEach(this::leftOut);
    Program.Builder program = new Program.Builder();
    for (SourceRoots.Group group : roots.groups()) {
      parseAll(group);
      program.addAll(collector.link());
      collector = collector.unrelated();
    }
    return program.addAll(collector.link()).build();
  }

  /** Sorts out what is no Java source before the compiler sees it. */
  private void probe(Path file) {
    String place = placeOf(file);
    // Without module declarations, everything is in the unnamed module and sees everything.
    if (file.endsWith(MODULE_DECLARATION)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(PROBE_BYTES);
      for (byte each : head) {
        if (each == 0) {
          unreadable(place, "is a binary file");
          return;
        }
      }
      collector.read(Files.size(file));
      placeByPath.put(file.toString(), place);
      roots.add(file, packageOf(head));
    } catch (IOException e) {
      unreadable(place, "cannot be read");
    }
  }

  /** Found without a parser: a wrong answer costs no more than a group of its own. */
  private static String packageOf(byte[] head) {
    Matcher found = PACKAGE.matcher(new String(head, StandardCharsets.UTF_8));
    return found.find() ? found.group(1) : "";
  }

  private String placeOf(Path file) {
    Path root = input.root().toAbsolutePath().normalize();
    Path relative = file.startsWith(root) ? root.relativize(file) : file;
    return relative.toString().replace('\\', '/');
  }

  private void leftOut(Path entry, String why) {
    String place = placeOf(entry);
    String message = place + " is left out of the class path: it " + why;
    collector.add(new Notice(Notice.Kind.UNREADABLE, new Place(place, 0, 0), message));
  }

  private void unreadable(String place, String why) {
    progress.advance(Progress.Amount.ONE);
    collector.add(new Notice(Notice.Kind.UNREADABLE, new Place(place, 0, 0), place + " " + why));
  }

  private void parseAll(SourceRoots.Group group) {
    List<String> files = group.files().stream().map(Path::toString).toList();
    List<String> broken = parseAll(files, Compilation.ofNewest(classPath, List.of()), Broken.LEFT);
    if (broken.isEmpty()) {
      return;
    }
    List<String> hopeless =
        parseAll(broken, Compilation.ofOldest(classPath, group.roots()), Broken.LEFT);
    if (!hopeless.isEmpty()) {
      parseAll(hopeless, Compilation.ofNewest(classPath, group.roots()), Broken.READ);
    }
  }

  /** What becomes of files that the compiler could not make sense of at a source level. */
  private enum Broken {
    /** Another level may do better. */
    LEFT,
    /** They are read as far as that goes. */
    READ
  }

  /** Returns the files that are left. */
  private List<String> parseAll(List<String> files, Compilation compilation, Broken broken) {
    Units units = new Units(broken);
    try {
      compilation.parse(files, units);
    } catch (RuntimeException | StackOverflowError bug) {
      // The compiler failed on one of them: the others are read one by one, by name only.
      failed(placeByPath.getOrDefault(files.get(0), files.get(0)), bug);
      for (String file : files) {
        if (!accepted.contains(file) && !units.left.contains(file)) {
          parseAlone(file, compilation, units);
        }
      }
    }
    return units.left;
  }

  private void parseAlone(String file, Compilation compilation, Units units) {
    try {
      compilation.parse(List.of(file), units);
    } catch (RuntimeException | StackOverflowError bug) {
      failed(placeByPath.getOrDefault(file, file), bug);
    }
  }

  private void failed(String place, Throwable bug) {
    collector.add(
        new Notice(
            Notice.Kind.INTERNAL,
            new Place(place, 0, 0),
            "a bug in the Java front end (" + bug + "), please report it"));
  }

  /** Receives the files one by one; trouble with one does not touch the others. */
  private final class Units extends FileASTRequestor {
    private final Broken broken;
    private final List<String> left = new ArrayList<>();

    Units(Broken broken) {
      this.broken = broken;
    }

    @Override
    public void acceptAST(String path, CompilationUnit unit) {
      if (broken == Broken.LEFT && Compilation.isBroken(unit)) {
        left.add(path);
        return;
      }
      String place = placeByPath.getOrDefault(path, path);
      accepted.add(path);
      try {
        new UnitReader(new SourceFile(place, unit), collector).read();
      } catch (RuntimeException | StackOverflowError bug) {
        failed(place, bug);
      }
      progress.advance(Progress.Amount.ONE);
    }
  }
}
