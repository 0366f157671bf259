package dev.holdfast.c.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the kernel's makefiles tell the compiler.
 *
 * @param includes the directories that they add to the include path, in order
 * @param names the names that they define, in whichever configuration
 */
public record Makefile(List<Path> includes, SortedSet<String> names) {
  private static final Pattern OPTION = Pattern.compile("-I\\s*(\\S+)");
  private static final Pattern DEFINITION = Pattern.compile("-D\\s*([A-Za-z_]\\w*)");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(?m)^\\s*(\\w+)\\s*[:?]?=\\s*(\\S+)\\s*$");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\((\\w+)\\)|\\$\\{(\\w+)\\}");

  /** Variables of variables are followed so deep. */
  private static final int DEEPEST = 4;

  /** Stands for a variable that is not set here. */
  private static final String UNKNOWN = "?";

  /** What the Makefile and the Kbuild file of a directory say; nothing if it has none. */
  static Makefile in(Path directory, Path root) {
    String text = text(directory.resolve("Makefile")) + text(directory.resolve("Kbuild"));
    return new Makefile(includes(text, directory, root), names(text));
  }

  private static SortedSet<String> names(String text) {
    SortedSet<String> names = new TreeSet<>();
    DEFINITION.matcher(text).results().forEach(option -> names.add(option.group(1)));
    return names;
  }

  private static List<Path> includes(String text, Path directory, Path root) {
    Map<String, String> variables = variables(text, directory, root);
    List<Path> directories = new ArrayList<>();
    Matcher option = OPTION.matcher(text);
    while (option.find()) {
      String spelled = option.group(1).replaceAll("\\\\$", "");
      add(expand(spelled, variables, DEEPEST), directory, root, directories);
    }
    return directories;
  }

  private static String text(Path makefile) {
    try {
      return Files.isRegularFile(makefile)
          ? Files.readString(makefile, StandardCharsets.ISO_8859_1) + "\n"
          : "";
    } catch (IOException e) {
      // Without its Makefile a directory's headers are looked for beside its files.
      return "";
    }
  }

  private static Map<String, String> variables(String text, Path directory, Path root) {
    Map<String, String> variables = new HashMap<>();
    Matcher assignment = ASSIGNMENT.matcher(text);
    while (assignment.find()) {
      variables.put(assignment.group(1), assignment.group(2));
    }
    variables.put("src", root.relativize(directory).toString());
    variables.put("obj", root.relativize(directory).toString());
    variables.put("srctree", root.toString());
    variables.put("objtree", root.toString());
    return variables;
  }

  private static void add(String spelled, Path directory, Path root, List<Path> directories) {
    try {
      if (spelled.startsWith(UNKNOWN)) {
        String rest = spelled.substring(UNKNOWN.length()).replaceFirst("^/+", "");
        above(rest, directory, root).ifPresent(directories::add);
        return;
      }
      Path path = root.resolve(spelled).normalize();
      if (path.startsWith(root) && Files.isDirectory(path)) {
        directories.add(path);
      }
    } catch (InvalidPathException e) {
      // What a Makefile computes cannot be followed here.
      return;
    }
  }

  /** What begins with another Makefile's variable is looked for in the directories above. */
  private static Optional<Path> above(String rest, Path directory, Path root) {
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    for (Path at = directory; at != null && at.startsWith(root); at = at.getParent()) {
      Path path = at.resolve(rest).normalize();
      if (path.startsWith(root) && Files.isDirectory(path)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static String expand(String text, Map<String, String> variables, int depth) {
    String expanded =
        VARIABLE
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        variables.getOrDefault(
                            match.group(1) != null ? match.group(1) : match.group(2), UNKNOWN)));
    return depth > 0 && expanded.contains("$(") ? expand(expanded, variables, depth - 1) : expanded;
  }
}
