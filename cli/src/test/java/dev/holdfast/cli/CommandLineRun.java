package dev.holdfast.cli;

import dev.holdfast.cli.Console.Terminal;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.run.CheckRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One use of the command line.
 *
 * @param exitCode what it ended with
 * @param out what it printed as a result
 * @param err what it printed beside
 */
record CommandLineRun(int exitCode, String out, String err) {
  /** Runs with rules made up by the test. */
  static CommandLineRun with(Rule[] rules, Object... arguments) {
    return of(Fakes.run(rules), arguments);
  }

  /** Runs without a rule. */
  static CommandLineRun of(Object... arguments) {
    return of(Fakes.run(), arguments);
  }

  static CommandLineRun of(CheckRun run, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), Terminal.NONE);
    List<String> words = new ArrayList<>(Stream.of(arguments).map(Object::toString).toList());
    if (words.contains("check")
        && words.stream().noneMatch(word -> word.matches("--(no-)?cache.*"))) {
      // No test may depend on what an earlier one has left in the user's home.
      words.add(words.indexOf("check") + 1, "--no-cache");
    }
    String[] line = words.toArray(String[]::new);
    int exitCode = Holdfast.commandLine(commands -> run, console, line).execute(line);
    console.out().flush();
    console.err().flush();
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }
}
