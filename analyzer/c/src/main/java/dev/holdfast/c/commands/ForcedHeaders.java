package dev.holdfast.c.commands;

import dev.holdfast.c.commands.CompilerOptions.Macro;
import dev.holdfast.c.text.Condition;
import dev.holdfast.c.text.Configuration;
import dev.holdfast.c.text.Directive;
import dev.holdfast.c.text.Numbers;
import dev.holdfast.c.text.OptionTest;
import dev.holdfast.c.text.Truth;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows the directives of the headers that a command forces on a file, in their order, after the
 * macros of the command line.
 */
final class ForcedHeaders {
  private static final int DEEPEST = 200;

  /** What a kernel's build makes of its configuration, and what it makes it from. */
  private static final String GENERATED = "generated/autoconf.h";

  private final DirectiveFiles files;
  private final CompilerOptions options;
  private final Path directory;
  private final Map<String, OptionalLong> defined = new TreeMap<>();
  private final Set<String> undefined = new HashSet<>();
  private final Set<String> unsettled = new HashSet<>();
  private final Set<String> maybe = new HashSet<>();
  private final Configuration sofar;
  private UnitNames.Found found;

  /** A conditional section that is open: what is known of its branch and of those before it. */
  private record Level(Truth now, Truth before) {}

  ForcedHeaders(
      Configuration usual,
      DirectiveFiles files,
      CompilerOptions options,
      Path directory,
      UnitNames.Found found) {
    this.files = files;
    this.options = options;
    this.directory = directory;
    this.found = found;
    this.sofar = new SoFar(usual);
    for (Macro macro : options.macros()) {
      macro
          .value()
          .ifPresentOrElse(value -> define(macro.name(), value), () -> undefine(macro.name()));
    }
  }

  UnitNames names() {
    Map<String, OptionalLong> settled = new TreeMap<>(defined);
    settled.keySet().removeAll(unsettled);
    return new UnitNames(settled, undefined, found);
  }

  private void define(String name, String value) {
    undefined.remove(name);
    defined.put(name, Numbers.parse(value));
  }

  private void undefine(String name) {
    defined.remove(name);
    undefined.add(name);
  }

  /** Reads a header and what it includes. */
  void read(Path header) {
    read(header, Truth.TRUE, 0);
  }

  private void read(Path header, Truth reached, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    List<Directive> directives = files.of(header);
    Deque<Level> levels = new ArrayDeque<>();
    levels.push(new Level(reached, Truth.FALSE));
    for (int i = 0; i < directives.size(); i++) {
      Directive directive = directives.get(i);
      if (directive.opens()) {
        boolean guards = i + 1 < directives.size() && isGuard(directive, directives.get(i + 1));
        Truth outer = levels.element().now();
        levels.push(branch(guards ? guard(directive) : truth(directive), Truth.FALSE, outer));
      } else if (directive.divides() && levels.size() > 1) {
        Level last = levels.pop();
        levels.push(branch(truth(directive), last.before(), levels.element().now()));
      } else if (directive.closes() && levels.size() > 1) {
        levels.pop();
      } else if (levels.element().now() != Truth.FALSE) {
        content(directive, header, levels.element().now(), depth);
      }
    }
  }

  private static Level branch(Truth condition, Truth before, Truth outer) {
    return new Level(outer.and(before.not()).and(condition), before.or(condition));
  }

  private Truth truth(Directive directive) {
    return Condition.of(directive, sofar, Truth.UNKNOWN);
  }

  /** Whether a section only keeps from defining a name twice. */
  private static boolean isGuard(Directive condition, Directive first) {
    return condition.keyword().equals("ifndef")
        && first.keyword().equals("define")
        && name(first).equals(condition.rest().strip());
  }

  /**
   * A name that a header defines unless it is defined already says nothing to conditions elsewhere:
   * the header must not vanish when it is read itself.
   */
  private Truth guard(Directive directive) {
    String name = directive.rest().strip();
    boolean again = defined.containsKey(name);
    unsettled.add(name);
    return again ? Truth.FALSE : Truth.TRUE;
  }

  private void content(Directive directive, Path header, Truth now, int depth) {
    switch (directive.keyword()) {
      case "define" -> {
        String name = name(directive);
        define(name, directive.rest().substring(name.length()).strip());
        if (now != Truth.TRUE) {
          unsettled.add(name);
          maybe.add(name);
        }
      }
      case "undef" -> {
        defined.remove(name(directive));
        unsettled.add(name(directive));
      }
      case "include" -> include(directive.rest(), header, now, depth);
      default -> {}
    }
  }

  private void include(String rest, Path header, Truth now, int depth) {
    int end = rest.length() < 2 ? -1 : rest.indexOf(rest.charAt(0) == '<' ? '>' : '"', 1);
    if (end < 0) {
      return;
    }
    String spelled = rest.substring(1, end);
    Path beside = rest.charAt(0) == '"' ? parent(header) : directory;
    UnitReader.find(spelled, beside, options.directories())
        .ifPresentOrElse(file -> read(file, now, depth + 1), () -> miss(spelled, now));
  }

  private Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? directory : parent;
  }

  /** In a tree that was configured but not built, the options stand in {@code .config}. */
  private void miss(String spelled, Truth now) {
    Map<String, String> config =
        spelled.equals(GENERATED) ? DotConfig.read(directory.resolve(".config")) : Map.of();
    // What only perhaps is included is for other compilers.
    if (config.isEmpty() && now == Truth.TRUE) {
      found = UnitNames.Found.SOME;
    }
    config.forEach(this::define);
  }

  private static String name(Directive directive) {
    String rest = directive.rest();
    int end = 0;
    while (end < rest.length() && Character.isJavaIdentifierPart(rest.charAt(end))) {
      end++;
    }
    return rest.substring(0, end);
  }

  /** What is known at the place where the reading is. */
  private final class SoFar implements Configuration {
    private final Configuration usual;

    SoFar(Configuration usual) {
      this.usual = usual;
    }

    @Override
    public Truth defines(String name) {
      if (defined.containsKey(name)) {
        return maybe.contains(name) ? Truth.UNKNOWN : Truth.TRUE;
      }
      if (UnitNames.isOption(name) && found == UnitNames.Found.SOME) {
        return Truth.UNKNOWN;
      }
      Truth said = UnitNames.isCommands(name) ? Truth.FALSE : usual.defines(name);
      return said == Truth.UNKNOWN && !UnitNames.isCompilers(name) ? Truth.FALSE : said;
    }

    @Override
    public OptionalLong value(String name) {
      return defined.getOrDefault(name, OptionalLong.empty());
    }

    @Override
    public Truth holds(String comparison) {
      return Truth.UNKNOWN;
    }

    @Override
    public Truth passes(OptionTest test, String name) {
      return test.of(name, this);
    }
  }
}
