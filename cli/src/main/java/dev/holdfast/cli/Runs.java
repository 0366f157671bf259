package dev.holdfast.cli;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;

/** How commands come by a run; asked only by those that need one. */
@FunctionalInterface
interface Runs {
  /** A run over what a build compiles; over everything if no build is known. */
  CheckRun over(CompileCommands commands);

  /** A run that no build limits. */
  default CheckRun overEverything() {
    return over(CompileCommands.NONE);
  }
}
