package dev.holdfast.c.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the command of a file and the headers that it forces on the file say of names.
 *
 * @param defined the names that are defined, with the number that they stand for if it is one
 * @param undefined the names that are taken back
 * @param found whether all forced headers were found: only then is what they do not define known
 */
public record UnitNames(Map<String, OptionalLong> defined, Set<String> undefined, Found found) {
  /** What all options of a kernel's configuration begin with. */
  static final String OPTION = "CONFIG_";

  /** Whether headers were found. */
  public enum Found {
    ALL,
    SOME
  }

  public UnitNames {
    defined = Map.copyOf(defined);
    undefined = Set.copyOf(undefined);
  }

  /** Whether what it does not define is not defined. */
  boolean isComplete() {
    return found == Found.ALL;
  }

  /** Whether it says which options of a kernel are on. */
  boolean hasOptions() {
    return defined.keySet().stream().anyMatch(UnitNames::isOption);
  }

  /** Names that only the command or what it forces defines. */
  static boolean isCommands(String name) {
    return name.equals("__KERNEL__") || isOption(name);
  }

  /** Names that are the compiler's to define. */
  static boolean isCompilers(String name) {
    return name.length() > 1
        && name.charAt(0) == '_'
        && (name.charAt(1) == '_' || Character.isUpperCase(name.charAt(1)));
  }

  static boolean isOption(String name) {
    return name.startsWith(OPTION);
  }

  /**
   * What a command says.
   *
   * @param names what it says of names
   * @param directories where it looks for headers, in this order
   * @param forced the headers that are read before the file
   */
  public record Unit(UnitNames names, List<Path> directories, List<Path> forced) {
    public Unit {
      directories = List.copyOf(directories);
      forced = List.copyOf(forced);
    }
  }
}
