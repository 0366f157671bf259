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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private final Program.Builder program = new Program.Builder();
  private final Set<String> identities = new HashSet<>();
  private final Map<String, String> placeByPath = new HashMap<>();
  private int unreadable;

  Reading(JavaFrontEnd.Input input, Progress progress) {
    this.input = input;
    this.progress = progress;
    this.classPath = ClassPath.of(input.classpath());
    SortedSet<Path> files = new TreeSet<>();
    input.files().forEach(file -> files.add(file.toAbsolutePath().normalize()));
    files.forEach(this::probe);
    classPath.leftOut().forEach(this::leftOut);
  }

  Program run(Predicate<String> changesLocks) {
    progress.begin("reading", Progress.Unit.FILES, Progress.Amount.of(input.files().size()));
    progress.advance(Progress.Amount.of(unreadable));
    Set<String> missing = new HashSet<>();
    Function<ReadFiles.Broken, ReadFiles> files =
        broken ->
            new ReadFiles(
                changesLocks,
                identities,
                this::placeOf,
                broken,
                file -> progress.advance(Progress.Amount.ONE));
    for (SourceRoots.Group group : roots.groups()) {
      Linking linking = new Linking(program, missing);
      parseAll(group, files, linking);
      linking.end();
    }
    return program.build();
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
      program.add(new Program.Coverage(1, Files.size(file), 0, 0));
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
    program.add(new Notice(Notice.Kind.UNREADABLE, new Place(place, 0, 0), message));
  }

  private void unreadable(String place, String why) {
    unreadable++;
    program.add(new Notice(Notice.Kind.UNREADABLE, new Place(place, 0, 0), place + " " + why));
  }

  private void parseAll(
      SourceRoots.Group group, Function<ReadFiles.Broken, ReadFiles> read, Linking linking) {
    List<String> files = group.files().stream().map(Path::toString).toList();
    int threads = input.threads();
    List<String> broken =
        parse(
            files,
            Compilation.ofNewest(classPath, List.of(), threads),
            read.apply(ReadFiles.Broken.LEFT),
            linking);
    if (broken.isEmpty()) {
      return;
    }
    List<Path> sourcePath = group.roots();
    List<String> hopeless =
        parse(
            broken,
            Compilation.ofOldest(classPath, sourcePath, threads),
            read.apply(ReadFiles.Broken.LEFT),
            linking);
    if (!hopeless.isEmpty()) {
      parse(
          hopeless,
          Compilation.ofNewest(classPath, sourcePath, threads),
          read.apply(ReadFiles.Broken.READ),
          linking);
    }
  }

  /** Returns the files that are left. */
  private List<String> parse(
      List<String> files, Compilation compilation, ReadFiles read, Linking linking) {
    compilation.parse(files, read::receiver);
    for (String file : files) {
      read.of(file).ifPresent(collector -> collector.deliver(linking));
    }
    for (String file : files) {
      read.of(file).ifPresent(collector -> identities.addAll(collector.identities()));
    }
    return files.stream().filter(read::isLeft).toList();
  }

  private String placeOf(String file) {
    return placeByPath.getOrDefault(file, file);
  }
}
