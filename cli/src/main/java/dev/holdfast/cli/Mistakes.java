package dev.holdfast.cli;

import dev.holdfast.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong: a user's mistake in a sentence, a mistake of ours with its trace. */
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** What a run ends with that did not do what was asked. */
  static final int EXIT_CODE = 2;

  private final Console console;

  Mistakes(Console console) {
    this.console = console;
  }

  /** Prints a message, every line of it under the program's name. */
  void print(String message) {
    message.lines().forEach(line -> console.err().println("holdfast: " + line));
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    print(String.valueOf(mistake.getMessage()));
    UnmatchedArgumentException.printSuggestions(mistake, console.err());
    console
        .err()
        .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for help.");
    console.err().flush();
    return EXIT_CODE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return handle(failure);
  }

  /** Tells of a failure and gives the exit code. */
  int handle(Throwable failure) {
    if (failure instanceof UsageException) {
      print(String.valueOf(failure.getMessage()));
    } else if (isOutOfMemory(failure)) {
      print("out of memory; give it more, for example with HOLDFAST_JAVA_OPTS=-Xmx8g");
    } else {
      print("internal error, please report it with what follows");
      failure.printStackTrace(console.err());
    }
    console.err().flush();
    return EXIT_CODE;
  }

  private static boolean isOutOfMemory(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof OutOfMemoryError || (cause != null && isOutOfMemory(cause));
  }
}
