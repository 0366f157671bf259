package dev.holdfast.java;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads all files in one go, so that they see each other's types; keeps no syntax tree. */
final class Reading {
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
    // Without module declarations, everything is in the unnamed module and sees everything.
    input.files().stream()
        .map(file -> file.toAbsolutePath().normalize())
        .filter(file -> !file.endsWith(MODULE_DECLARATION))
        .distinct()
        .sorted()
        .toList()
        .parallelStream()
        .map(Probe::of)
        .toList()
        .forEach(this::add);
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
  private void add(Probe probe) {
    String place = placeOf(probe.file());
    if (probe.isSource()) {
      program.add(new Program.Coverage(1, probe.bytes(), 0, 0));
      placeByPath.put(probe.file().toString(), place);
      roots.add(probe.file(), probe.packageName());
    } else {
      unreadable++;
      String message = place + " " + probe.trouble();
      program.add(new Notice(Notice.Kind.UNREADABLE, new Place(place, 0, 0), message));
    }
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
