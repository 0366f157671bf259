package dev.holdfast.c.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code .config} of a kernel tree. */
final class DotConfig {
  private static final Pattern OPTION = Pattern.compile("(CONFIG_\\w+)=(.*)");

  private DotConfig() {}

  /** The macros that the build makes of a configuration; none if there is none to be read. */
  static Map<String, String> read(Path file) {
    Map<String, String> macros = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      try {
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
          Matcher option = OPTION.matcher(line.strip());
          if (option.matches()) {
            add(option.group(1), option.group(2), macros);
          }
        }
      } catch (IOException e) {
        // As if it were not there: the options stay open.
        return Map.of();
      }
    }
    return macros;
  }

  private static void add(String name, String value, Map<String, String> macros) {
    switch (value) {
      case "y" -> macros.put(name, "1");
      case "m" -> macros.put(name + "_MODULE", "1");
      case "n" -> {}
      default -> macros.put(name, value);
    }
  }
}
