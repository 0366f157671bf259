package dev.holdfast.c.macro;

import dev.holdfast.c.text.Configuration;
import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Truth;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of macros before any file is read: the resource {@code prelude.txt}. */
public final class Prelude {
  private final Map<String, Treatment> treatments = new HashMap<>();
  private final Map<String, Macro> expansions = new HashMap<>();
  private final Map<String, List<Integer>> cursors = new HashMap<>();
  private final Map<String, Truth> defined = new HashMap<>();
  private final Set<String> byHand = new HashSet<>();
  private final Configuration configuration = Configuration.any(defined);
  private final Map<String, String> variables = new TreeMap<>();

  private Prelude() {}

  /** Reads the prelude. */
  public static Prelude load() {
    Prelude prelude = new Prelude();
    try (InputStream stream = Prelude.class.getResourceAsStream("prelude.txt")) {
      if (stream == null) {
        throw new IllegalStateException("prelude.txt is missing from the jar");
      }
      prelude.read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return prelude;
  }

  private void read(BufferedReader reader) throws IOException {
    String section = "";
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        entry(section, line.strip());
      }
    }
  }

  private void entry(String section, String line) {
    switch (section) {
      case "expand" -> expansion(Macro.parse(line));
      case "loop" -> loop(line.split(" ", -1));
      case "variable" -> variable(line);
      default -> {
        for (String name : line.split(" +", -1)) {
          name(section, name);
        }
      }
    }
  }

  private void expansion(Macro macro) {
    treatments.put(macro.name(), Treatment.EXPAND);
    expansions.put(macro.name(), macro);
  }

  private void loop(String[] words) {
    List<Integer> assigned = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      assigned.add(Integer.valueOf(words[i]));
    }
    treatments.put(words[0], Treatment.LOOP);
    cursors.put(words[0], List.copyOf(assigned));
  }

  private void variable(String line) {
    int space = line.indexOf(' ');
    variables.put(line.substring(0, space), line.substring(space + 1));
  }

  private void name(String section, String name) {
    switch (section) {
      case "defined" -> defined.put(name, Truth.TRUE);
      case "undefined" -> defined.put(name, Truth.FALSE);
      case "by-hand" -> byHand.add(name);
      case "vanish" -> treatments.put(name, Treatment.VANISH);
      case "vanish-call" -> treatments.put(name, Treatment.VANISH_CALL);
      case "vanish-statement" -> treatments.put(name, Treatment.VANISH_STATEMENT);
      case "identity" -> treatments.put(name, Treatment.IDENTITY);
      case "warn" -> treatments.put(name, Treatment.WARN);
      case "keep" -> treatments.put(name, Treatment.NONE);
      case "attribute" -> treatments.put(name, Treatment.ATTRIBUTE);
      case "pure" -> treatments.put(name, Treatment.PURE);
      default -> throw new IllegalStateException("no section [" + section + "]");
    }
  }

  /** What becomes of the macro, or null if the prelude does not know it. */
  public @Nullable Treatment treatment(String name) {
    return treatments.get(name);
  }

  /** The macros that it knows. */
  public Set<String> macros() {
    return new TreeSet<>(treatments.keySet());
  }

  /** What the macro expands to, or null. */
  public @Nullable Macro expansion(String name) {
    return expansions.get(name);
  }

  /** The arguments that the loop macro assigns, or null if the prelude does not know it. */
  public @Nullable List<Integer> cursors(String name) {
    return cursors.get(name);
  }

  /** All configurations, but for names that are settled whatever the configuration. */
  public Configuration configuration() {
    return configuration;
  }

  /** Whether people who build a file define this name on the command line, as they please. */
  public boolean isGivenByHand(String name) {
    return byHand.contains(name);
  }

  /** Variables that are macros, with their types, by name. */
  public Map<String, String> variables() {
    return variables;
  }
}
