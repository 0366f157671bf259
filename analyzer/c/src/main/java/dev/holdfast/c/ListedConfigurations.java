package dev.holdfast.c;

import dev.holdfast.c.commands.CompileCommand;
import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.c.commands.JointConfiguration;
import dev.holdfast.c.commands.UnitConfiguration;
import dev.holdfast.c.commands.UnitNames;
import dev.holdfast.c.commands.UnitNames.Unit;
import dev.holdfast.c.commands.UnitReader;
import dev.holdfast.c.text.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The configurations of a compilation database, as long as only its own files are known: those of
 * headers are the configurations of all files together.
 */
final class ListedConfigurations implements Configurations {
  private final Configuration usual;
  private final Map<Path, List<Unit>> units;
  private final Configuration all;

  private ListedConfigurations(Configuration usual, Map<Path, List<Unit>> units) {
    this.usual = usual;
    this.units = units;
    Set<UnitNames> distinct = new LinkedHashSet<>();
    units.values().forEach(listed -> listed.forEach(unit -> distinct.add(unit.names())));
    this.all = joint(distinct);
  }

  /** The configurations that a database lists for these files; all of them if it lists none. */
  static Configurations of(CompileCommands commands, Set<Path> files, Configuration usual) {
    Map<Path, List<Unit>> units = new TreeMap<>();
    UnitReader reader = new UnitReader(usual);
    for (CompileCommand command : commands.commands()) {
      Path file = real(command.file());
      if (files.contains(file)) {
        units.computeIfAbsent(file, key -> new ArrayList<>()).add(reader.read(command));
      }
    }
    return units.isEmpty()
        ? Configurations.everywhere(usual)
        : new ListedConfigurations(usual, units);
  }

  /** The files to read are real ones; a build may name them by links. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      // It does not exist, so nobody asks for it.
      return file;
    }
  }

  private Configuration joint(Set<UnitNames> names) {
    return JointConfiguration.of(
        names.stream()
            .<Configuration>map(each -> new UnitConfiguration(each, usual, name -> true))
            .toList());
  }

  @Override
  public Configuration of(Path file) {
    List<Unit> listed = units.get(file);
    return listed == null
        ? all
        : joint(
            listed.stream().map(Unit::names).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  @Override
  public List<Path> forced(Path file) {
    return units.getOrDefault(file, List.of()).stream()
        .flatMap(unit -> unit.forced().stream())
        .distinct()
        .toList();
  }

  @Override
  public Configurations after(List<Survey.Found> files) {
    return new ReachedConfigurations(this, files);
  }

  @Override
  public boolean grows() {
    return true;
  }

  Configuration usual() {
    return usual;
  }

  /** The listed files by what their commands say. */
  Map<UnitNames, Set<Path>> filesByNames() {
    Map<UnitNames, Set<Path>> files = new LinkedHashMap<>();
    units.forEach(
        (file, listed) ->
            listed.forEach(
                unit ->
                    files.computeIfAbsent(unit.names(), names -> new LinkedHashSet<>()).add(file)));
    return files;
  }

  /** Where the listed files look for headers: what most of them name comes first. */
  List<Path> directories() {
    Map<Path, Integer> uses = new LinkedHashMap<>();
    units.values().stream()
        .flatMap(List::stream)
        .flatMap(unit -> unit.directories().stream())
        .forEach(directory -> uses.merge(directory, 1, Integer::sum));
    return uses.entrySet().stream()
        .sorted(Map.Entry.<Path, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where the listed files of each directory look for headers. */
  Map<Path, List<Path>> directoriesByFolder() {
    Map<Path, Set<Path>> named = new TreeMap<>();
    units.forEach(
        (file, listed) -> {
          Path folder = file.getParent();
          if (folder != null) {
            Set<Path> known = named.computeIfAbsent(folder, key -> new LinkedHashSet<>());
            listed.forEach(unit -> known.addAll(unit.directories()));
          }
        });
    Map<Path, List<Path>> result = new TreeMap<>();
    named.forEach((folder, directories) -> result.put(folder, List.copyOf(directories)));
    return result;
  }
}
