package dev.holdfast.c.link;

import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.c.macro.Prelude;
import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.LoweredFunction;
import dev.holdfast.c.model.Pool;
import dev.holdfast.cache.summaries.TreeSummaries;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.Registration;
import dev.holdfast.engine.program.Storers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a program of file models. */
public final class Linker {
  private final List<String> paths;
  private final List<FileModel> models;
  private final Visibility visibility;
  private final MacroBook macros;
  private final Predicate<String> knownToModel;
  private final Map<String, String> builtins;
  private final Pool pool;
  private final OtherFiles others;
  private final Symbols symbols;
  private final Constants constants;

  /**
   * A linker.
   *
   * @param paths the files' paths, by number
   * @param elsewhere the functions of files that are not read, or null
   * @param worlds which of them are linked together
   * @param models what is kept of the files, by number; emptied as they are linked
   * @param visibility which files include which
   * @param macros the macros of all files
   * @param knownToModel whether the model has a contract for a function
   * @param prelude what is known of macros, and of variables that no file declares
   * @param pool keeps one of equal values
   */
  public Linker(
      List<String> paths,
      @Nullable TreeSummaries elsewhere,
      Worlds worlds,
      List<FileModel> models,
      Visibility visibility,
      MacroBook macros,
      Predicate<String> knownToModel,
      Prelude prelude,
      Pool pool) {
    this.pool = pool;
    this.paths = paths;
    this.models = models;
    this.visibility = visibility;
    this.macros = macros;
    this.knownToModel = knownToModel;
    this.builtins = prelude.variables();
    this.others = OtherFiles.of(elsewhere, paths);
    this.symbols = new Symbols(paths, others, worlds, models, visibility);
    this.constants = new Constants(symbols, prelude, macros, visibility, paths);
  }

  /** What linking one file gives. */
  public static final class Part {
    private final List<Function> functions = new ArrayList<>();
    private final List<FieldStore> stores = new ArrayList<>();
    private final FunctionFlow flow = new FunctionFlow();
    private final Map<String, List<String>> tables = new TreeMap<>();
    private final Storers storers = new Storers();
    private final List<Registration> registrations = new ArrayList<>();
    private final Names names;

    Part(Names names) {
      this.names = names;
    }
  }

  /** Resolves one file, and drops what was kept of it. For several threads, once for each file. */
  public Part link(int file) {
    Visibility.View view = visibility.of(file);
    Names names = new Names(symbols, macros, knownToModel, builtins, constants, view);
    ConstantCalls constantCalls = new ConstantCalls(macros, view);
    Part part = new Part(names);
    FileModel model = models.get(file);
    Pool.OfFile shared = pool.ofFile();
    List<Symbols.Definition> definitions = symbols.definedIn(file);
    List<CBody> bodies = model.bodies().all();
    for (int i = 0; i < definitions.size(); i++) {
      LoweredFunction function = new LoweredFunction(model.functions().get(i), bodies.get(i));
      PathLinker resolving = new PathLinker(symbols, visibility, view, builtins, function);
      FunctionLinker linker =
          new FunctionLinker(
              symbols, paths.get(file), view, resolving, names, constantCalls, shared);
      Symbols.Definition definition = definitions.get(i);
      part.functions.add(linker.link(definition, function));
      part.stores.addAll(linker.stores());
      part.flow.addAll(linker.flow());
      linker.storedFields().forEach(field -> part.storers.add(field, definition.id()));
    }
    PathLinker resolving = new PathLinker(symbols, visibility, view, builtins, null);
    ExprLinker exprs = new ExprLinker(symbols, view, resolving, names, shared);
    initialisers(file, model, part, resolving, exprs);
    tables(model, part, resolving);
    calls(file, model, part, exprs);
    models.set(file, FileModel.EMPTY);
    if (!symbols.isHeader(file)) {
      view.release();
    }
    return part;
  }

  private void initialisers(
      int file, FileModel model, Part part, PathLinker resolving, ExprLinker exprs) {
    for (FileModel.Store store : model.stores()) {
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

  private static void tables(FileModel model, Part part, PathLinker resolving) {
    for (FileModel.Table table : model.tables()) {
      AccessPath variable = resolving.link(AccessPath.global(table.variable())).path();
      if (variable.root() instanceof AccessPath.Global global) {
        part.tables.put(global.name(), table.fields());
      }
    }
  }

  private void calls(int file, FileModel model, Part part, ExprLinker exprs) {
    for (FileModel.DeclaringCall call : model.calls()) {
      List<Expr> arguments = call.arguments().stream().map(exprs::link).toList();
      if (arguments.stream().anyMatch(Expr.FunctionAddress.class::isInstance)) {
        Place place = new Place(paths.get(file), call.line(), call.column());
        part.registrations.add(new Registration(call.macro(), arguments, place));
      }
    }
  }

  /** Those that functions name; the others are reached through pointers, if at all. */
  private static void tables(List<Part> parts, Program.Builder program) {
    Set<String> used = new HashSet<>();
    parts.forEach(part -> used.addAll(part.names.variables()));
    for (Part part : parts) {
      part.tables.forEach(
          (variable, fields) -> {
            if (used.contains(variable)) {
              program.table(variable, fields);
            }
          });
    }
  }

  /** Puts the files' parts together, in the order of their numbers. */
  public void collect(List<Part> parts, Program.Builder program) {
    Set<String> used = new TreeSet<>();
    parts.forEach(part -> used.addAll(part.names.constants()));
    // Neither makes use of what the other puts together.
    CompletableFuture<Map<String, Expr>> values =
        CompletableFuture.supplyAsync(() -> constants.values(used));
    CompletableFuture<Flow> flow = CompletableFuture.supplyAsync(() -> Flow.of(parts, others));
    for (Part part : parts) {
      part.functions.forEach(program::add);
      program.stored(part.storers);
      part.stores.forEach(program::add);
      part.registrations.forEach(program::add);
      part.names.types().forEach(program::type);
      part.names.objects().forEach(program::object);
    }
    tables(parts, program);
    flow.join().beyond().forEach(program::add);
    program.open(flow.join().open());
    program.typeNames(symbols.structs().names());
    Map<String, Program.Export> exports = symbols.exports();
    exports.forEach(program::export);
    flow.join()
        .kept()
        .forEach(
            (parameter, fields) -> {
              if (exports.containsKey(parameter.functionId())) {
                program.keeps(parameter.functionId(), parameter.index(), fields);
              }
            });
    new DeclaredContracts(symbols, knownToModel).all().forEach(program::declare);
    values.join().forEach(program::constant);
  }

  /** What comes into fields by more than one step. */
  private record Flow(
      List<FieldStore> beyond,
      Set<FieldRef> open,
      Map<FunctionFlow.Parameter, Set<FieldRef>> kept) {
    static Flow of(List<Part> parts, OtherFiles others) {
      FunctionFlow flow = new FunctionFlow();
      List<FieldStore> stores = new ArrayList<>();
      for (Part part : parts) {
        flow.addAll(part.flow);
        stores.addAll(part.stores);
      }
      flow.takers().forEach(function -> others.keptBy(function).forEach(flow::add));
      Map<FunctionFlow.Parameter, Set<FieldRef>> fields = flow.fieldsOfParameters();
      return new Flow(flow.beyond(stores, fields), flow.open(stores, fields), fields);
    }
  }
}
