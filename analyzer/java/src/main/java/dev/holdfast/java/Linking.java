package dev.holdfast.java;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts together what the files of a group delivered, in the order of the files. */
final class Linking {
  private final Program.Builder program;
  private final Set<String> missing;
  private final Hierarchy hierarchy = new Hierarchy();
  private final List<PendingFunction> functions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int incomplete;

  /**
   * A new group.
   *
   * @param program where its functions go
   * @param missing the types that are known to be missing
   */
  Linking(Program.Builder program, Set<String> missing) {
    this.program = program;
    this.missing = missing;
  }

  Program.Builder program() {
    return program;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  /** Adds a function; of two that one identity was given to, which is a bug, the first stays. */
  void add(PendingFunction function) {
    PendingFunction.Head head = function.head();
    if (ids.add(head.id())) {
      functions.add(function);
    } else {
      Place place = new Place(head.extent().file(), head.extent().line(), 0);
      String message = "a bug in the Java front end: two functions are " + head.id();
      program.add(new Notice(Notice.Kind.INTERNAL, place, message));
    }
  }

  /** A method without a body that carries a contract. */
  void declare(PendingFunction declaration) {
    program.declare(declaration.link(hierarchy, FunctionFields.of(List.of())));
  }

  /** A function of which a statement is lost. */
  void lost() {
    incomplete++;
  }

  /** A type is missing; told once in the whole program. */
  void missing(String simpleName, Notice notice) {
    if (missing.add(simpleName)) {
      program.add(notice);
    }
  }

  /** Says what each call may reach, now that all files are there. */
  void end() {
    FunctionFields fields = FunctionFields.of(functions);
    functions.parallelStream()
        .map(function -> function.link(hierarchy, fields))
        .toList()
        .forEach(program::add);
    program.add(new Program.Coverage(0, 0, functions.size(), incomplete));
  }
}
