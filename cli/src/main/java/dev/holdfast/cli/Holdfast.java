package dev.holdfast.cli;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.JavaReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "holdfast",
    description =
        "Checks kernel-style locking: can this code sleep where it must not, can it deadlock?",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no findings at or above the threshold",
      "1:findings at or above the threshold",
      "2:wrong usage, or input that cannot be read"
    },
    footer = {
      "",
      "In a kernel tree:  holdfast check drivers/vhost",
      "About a rule:      holdfast explain HF102"
    })
public final class Holdfast implements Runnable {
  /** The commands that ask nothing of the others. */
  private static final Set<String> DESCRIBE_THEMSELVES =
      Set.of("check", "baseline", "explain", "rules");

  @Spec private @Nullable CommandSpec spec;

  private Holdfast() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = Console.standard();
    System.exit(console.flushed(execute(console, arguments)));
  }

  /** Exceptions have their handlers; an error must not end as if something had been found. */
  private static int execute(Console console, String[] arguments) {
    try {
      return commandLine(Holdfast::standardRun, console, arguments).execute(arguments);
    } catch (Error e) {
      return new Mistakes(console).handle(e);
    }
  }

  private static CheckRun standardRun(CompileCommands commands) {
    return CheckRun.of(new CReader(commands), new JavaReader());
  }

  /**
   * The commands that the arguments need: all, unless they begin with the name of one. To describe
   * one to the parser takes some milliseconds of each run.
   *
   * @param runs how to come by the run; asked only by commands that need it
   * @param console where to print
   */
  static CommandLine commandLine(Runs runs, Console console, String... arguments) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("help", CommandLine.HelpCommand::new);
    commands.put("generate-completion", AutoComplete.GenerateCompletion::new);
    commands.put("check", () -> new CheckCommand(runs, console));
    commands.put("baseline", () -> new BaselineCommand(runs, console));
    commands.put("explain", () -> new ExplainCommand(runs, console));
    commands.put("rules", () -> new RulesCommand(runs, console));
    if (arguments.length > 0 && DESCRIBE_THEMSELVES.contains(arguments[0])) {
      commands.keySet().retainAll(List.of(arguments[0]));
    }
    CommandLine line = new CommandLine(new Holdfast());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(new Mistakes(console))
        .setExecutionExceptionHandler(new Mistakes(console));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }
}
