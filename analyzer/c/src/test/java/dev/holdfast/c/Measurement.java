package dev.holdfast.c;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads paths of a kernel tree and says how long it took and how much was understood. With a second
 * argument list behind {@code --dump}, writes the named functions.
 */
final class Measurement {
  private static final PrintStream OUT = System.out;

  private Measurement() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> paths = new ArrayList<>();
    List<String> dumped = new ArrayList<>();
    boolean dump = false;
    int threads = Integer.getInteger("threads", 2);
    for (String argument : arguments) {
      if (argument.equals("--dump")) {
        dump = true;
      } else if (dump) {
        dumped.add(argument);
      } else {
        paths.add(Path.of(argument));
      }
    }
    long start = System.nanoTime();
    Predicate<String> known = known();
    CFrontEnd.Input input = CInputs.of(paths, Path.of("."), threads, known);
    Progress phases =
        new Progress() {
          @Override
          public void begin(String phase, Unit unit, Amount total) {
            OUT.printf(
                "%6d ms: %s %d%n", (System.nanoTime() - start) / 1_000_000, phase, total.units());
          }

          @Override
          public void advance(Amount more) {}
        };
    Program program = CFrontEnd.read(input, phases);
    OUT.printf("%6d ms: done%n", (System.nanoTime() - start) / 1_000_000);
    OUT.println(input.files().size() + " inputs, " + program.coverage());
    OUT.println(
        program.notices().size()
            + " notices, "
            + program.stores().size()
            + " slots, "
            + program.registrations().size()
            + " registrations");
    locks(program);
    for (String name : dumped) {
      program.functions().values().stream()
          .filter(f -> f.name().equals(name))
          .forEach(f -> OUT.println(f.id() + "\n" + ProgramText.of(f)));
    }
    write(program);
  }

  private static Predicate<String> known() throws IOException {
    String file = System.getProperty("known");
    if (file == null) {
      return name -> false;
    }
    List<String> names = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
    return new java.util.HashSet<>(names)::contains;
  }

  private static void locks(Program program) {
    int resolved = 0;
    int fields = 0;
    int calls = 0;
    List<String> bad = new ArrayList<>();
    for (Function function : program.functions().values()) {
      for (Node node : function.body().nodes()) {
        if (node instanceof Node.Call call) {
          calls++;
          if (call.callee() instanceof Callee.Named named
              && named
                  .contractKey()
                  .matches(
                      "(mutex|spin|raw_spin|down|up|read|write)_?(un)?lock.*|down_(read|write).*|up_(read|write)")
              && !call.arguments().isEmpty()
              && call.arguments().get(0) instanceof Expr.Path path
              && !path.path().isRoot()) {
            AccessPath.Selector last =
                path.path().selectors().get(path.path().selectors().size() - 1);
            if (last instanceof AccessPath.Field field) {
              fields++;
              if (field.field().isResolved()) {
                resolved++;
              } else {
                bad.add(function.file() + ":" + node.line() + " " + path);
              }
            }
          }
        }
      }
    }
    OUT.printf(
        "%d calls; lock fields resolved: %d of %d = %.2f %%%n",
        calls, resolved, fields, 100.0 * resolved / Math.max(1, fields));
    bad.stream().limit(Integer.getInteger("bad", 15)).forEach(OUT::println);
  }

  private static void write(Program program) throws IOException {
    String out = System.getProperty("out");
    if (out != null) {
      List<String> lines = new ArrayList<>();
      program
          .notices()
          .forEach(n -> lines.add("notice\t" + n.kind() + "\t" + n.place() + "\t" + n.message()));
      program
          .functions()
          .values()
          .forEach(
              f ->
                  lines.add(
                      "function\t"
                          + f.file()
                          + "\t"
                          + f.name()
                          + "\t"
                          + f.line()
                          + "\n"
                          + ProgramText.of(f)));
      Files.write(Path.of(out), lines);
    }
  }
}
