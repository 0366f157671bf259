package dev.holdfast.c.link;

import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Makes a program of file models. */
public final class Linker {
  private final List<String> paths;
  private final List<FileModel> models;
  private final Visibility visibility;
  private final MacroBook macros;
  private final Predicate<String> knownToModel;
  private final Map<String, String> builtins;
  private final Symbols symbols;

  /**
   * A linker.
   *
   * @param paths the files' paths, by number
   * @param models what is kept of the files, by number
   * @param visibility which files include which
   * @param macros the macros of all files
   * @param knownToModel whether the model has a contract for a function
   * @param builtins variables that no file declares, with their types
   */
  public Linker(
      List<String> paths,
      List<FileModel> models,
      Visibility visibility,
      MacroBook macros,
      Predicate<String> knownToModel,
      Map<String, String> builtins) {
    this.paths = paths;
    this.models = models;
    this.visibility = visibility;
    this.macros = macros;
    this.knownToModel = knownToModel;
    this.builtins = builtins;
    this.symbols = new Symbols(paths, models, visibility);
  }

  /** What linking one file gives. */
  public static final class Part {
    private final List<Function> functions = new ArrayList<>();
    private final List<FieldStore> stores = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final Names names;

    Part(Names names) {
      this.names = names;
    }
  }

  /** Resolves one file. For several threads. */
  public Part link(int file) {
    Visibility.View view = visibility.of(file);
    Names names = new Names(symbols, macros, knownToModel, builtins);
    Part part = new Part(names);
    for (Symbols.Definition definition : symbols.definedIn(file)) {
      PathLinker resolving =
          new PathLinker(symbols, visibility, view, builtins, definition.function());
      FunctionLinker linker = new FunctionLinker(symbols, paths.get(file), view, resolving, names);
      part.functions.add(linker.link(definition));
      part.stores.addAll(linker.stores());
    }
    PathLinker resolving = new PathLinker(symbols, visibility, view, builtins, null);
    ExprLinker exprs = new ExprLinker(symbols, view, resolving, names);
    initialisers(file, part, resolving, exprs);
    calls(file, part, exprs);
    if (!symbols.isHeader(file)) {
      view.release();
    }
    return part;
  }

  private void initialisers(int file, Part part, PathLinker resolving, ExprLinker exprs) {
    for (FileModel.Store store : models.get(file).stores()) {
      Expr value = exprs.link(store.value());
      if (value instanceof Expr.FunctionAddress address) {
        AccessPath target = resolving.link(store.target()).path();
        FieldRef field = FunctionLinker.lastField(target);
        if (field != null && field.isResolved()) {
          Place place = new Place(paths.get(file), store.line(), store.column());
          part.stores.add(new FieldStore(field, address, place));
        }
      }
    }
  }

  private void calls(int file, Part part, ExprLinker exprs) {
    for (FileModel.DeclaringCall call : models.get(file).calls()) {
      List<Expr> arguments = call.arguments().stream().map(exprs::link).toList();
      if (arguments.stream().anyMatch(Expr.FunctionAddress.class::isInstance)) {
        Place place = new Place(paths.get(file), call.line(), call.column());
        part.registrations.add(new Registration(call.macro(), arguments, place));
      }
    }
  }

  /** Puts the files' parts together, in the order of their numbers. */
  public void collect(List<Part> parts, Program.Builder program) {
    Set<String> constants = new TreeSet<>();
    for (Part part : parts) {
      part.functions.forEach(program::add);
      part.stores.forEach(program::add);
      part.registrations.forEach(program::add);
      part.names.types().forEach(program::type);
      constants.addAll(part.names.constants());
    }
    new Constants(symbols, macros, paths).values(constants).forEach(program::constant);
  }
}
