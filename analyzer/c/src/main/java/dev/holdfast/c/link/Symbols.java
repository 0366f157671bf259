package dev.holdfast.c.link;

import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CFunction.Content;
import dev.holdfast.c.model.CFunction.Linkage;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.FileModel.Prototype;
import dev.holdfast.c.model.FileModel.Variable;
import dev.holdfast.c.text.Marks;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The names of all files. Complete after construction; for several threads. */
final class Symbols {
  /**
   * A function as others see it.
   *
   * @param id its identity in the program
   * @param result the type of what it returns
   * @param parameters how many it has, without those behind an ellipsis
   * @param linkage who sees it
   * @param content whether it does anything
   * @param alternatives see {@link CFunction}
   */
  record Definition(
      String id,
      CType result,
      int parameters,
      Linkage linkage,
      Content content,
      List<Marks.Alternative> alternatives) {

    /** Whether no configuration has both, which are in one file. */
    boolean excludes(List<Marks.Alternative> others) {
      return alternatives.stream()
          .anyMatch(each -> others.stream().anyMatch(other -> each.excludes(other)));
    }
  }

  /** Of arguments, where it is not a call that names a function. */
  static final int ANY_NUMBER = Integer.MAX_VALUE;

  private final List<String> paths;
  private final OtherFiles others;
  private final Worlds worlds;
  private final Nearness nearness;
  private final IntPredicate header;
  private final StructIndex structs;
  private final NameIndex<CType> typedefs;
  private final NameIndex<Variable> variables;
  private final NameIndex<Prototype> prototypes;
  private final NameIndex<Definition> functions;
  private final NameIndex<Definition> externals;
  private final NameIndex<Expr> enumerators;
  private final List<List<Definition>> byFile = new ArrayList<>();

  Symbols(
      List<String> paths,
      OtherFiles others,
      Worlds worlds,
      List<FileModel> models,
      Visibility visibility) {
    this.others = others;
    this.worlds = worlds;
    this.nearness = new Nearness(others.behind(paths));
    this.paths = paths;
    this.header = visibility::isIncluded;
    this.structs = new StructIndex(paths, others, header);
    this.typedefs = new NameIndex<>(header);
    this.variables = new NameIndex<>(header);
    this.prototypes = new NameIndex<>(header);
    this.functions = new NameIndex<>(header);
    this.enumerators = new NameIndex<>(header);
    this.externals = new NameIndex<>(header);
    // Each fills indexes of its own.
    Stream.<Runnable>of(
            () -> addFunctions(models), () -> addTypes(models), () -> addVariables(models))
        .parallel()
        .forEach(Runnable::run);
  }

  private static Map<String, Integer> countExternals(List<FileModel> models) {
    Map<String, Integer> externals = new HashMap<>();
    for (FileModel model : models) {
      for (CFunction function : model.functions()) {
        if (function.linkage() == Linkage.EXTERNAL) {
          externals.merge(function.name(), 1, Integer::sum);
        }
      }
    }
    return externals;
  }

  private void addTypes(List<FileModel> models) {
    for (int i = 0; i < models.size(); i++) {
      int file = i;
      structs.add(file, models.get(file).structs());
      models.get(file).typedefs().forEach((name, type) -> typedefs.add(name, file, type));
    }
    structs.complete(typedefs);
  }

  private void addVariables(List<FileModel> models) {
    for (int i = 0; i < models.size(); i++) {
      int file = i;
      FileModel model = models.get(file);
      model.variables().forEach(variable -> variables.add(variable.name(), file, variable));
      model.enumerators().forEach((name, value) -> enumerators.add(name, file, value));
    }
  }

  private void addFunctions(List<FileModel> models) {
    Map<String, Integer> counts = countExternals(models);
    for (int file = 0; file < models.size(); file++) {
      addFunctions(file, models.get(file), counts);
    }
  }

  private void addFunctions(int file, FileModel model, Map<String, Integer> externalCounts) {
    model.prototypes().forEach(prototype -> prototypes.add(prototype.name(), file, prototype));
    Map<String, Integer> counts = new HashMap<>();
    List<Definition> definitions = new ArrayList<>();
    for (CFunction function : model.functions()) {
      boolean plain =
          function.linkage() == Linkage.EXTERNAL
              && externalCounts.getOrDefault(function.name(), 0) == 1
              && !others.isOneOfSeveral(function.name(), paths.get(file));
      String id = plain ? function.name() : paths.get(file) + ":" + function.name();
      int count = counts.merge(id, 1, Integer::sum);
      Definition definition =
          new Definition(
              count == 1 ? id : id + "~" + count,
              function.result(),
              function.parameters().size(),
              function.linkage(),
              function.content(),
              function.alternatives());
      definitions.add(definition);
      functions.add(function.name(), file, definition);
      if (function.linkage() == Linkage.EXTERNAL) {
        externals.add(function.name(), file, definition);
      }
    }
    byFile.add(List.copyOf(definitions));
  }

  /** The kernel's functions that other files call without including this one. */
  Map<String, Program.Export> exports() {
    Map<String, Program.Export> exports = new HashMap<>();
    for (int file = 0; file < byFile.size(); file++) {
      if (!isHeader(file) && isKernel(file)) {
        for (Definition definition : byFile.get(file)) {
          if (definition.linkage() == Linkage.EXTERNAL) {
            exports.put(definition.id(), exported(definition));
          }
        }
      }
    }
    return exports;
  }

  private static Program.Export exported(Definition definition) {
    return definition.content() == Content.RICH ? Program.Export.FUNCTION : Program.Export.STAND_IN;
  }

  StructIndex structs() {
    return structs;
  }

  NameIndex<CType> typedefs() {
    return typedefs;
  }

  NameIndex<Expr> enumerators() {
    return enumerators;
  }

  NameIndex<Variable> variables() {
    return variables;
  }

  NameIndex<Prototype> prototypes() {
    return prototypes;
  }

  /** Whether any file defines a function of this name. */
  boolean isDefined(String name) {
    return !functions.all(name).isEmpty() || !others.named(name).isEmpty();
  }

  boolean isFunction(String name) {
    return isDefined(name) || !prototypes.all(name).isEmpty();
  }

  String path(int file) {
    return paths.get(file);
  }

  /** The functions of a file, in its order. */
  List<Definition> definedIn(int file) {
    return byFile.get(file);
  }

  /** The functions that a name means in a file. */
  List<Definition> functions(String name, Visibility.View view) {
    return functions(name, view, ANY_NUMBER);
  }

  private List<Definition> functions(String name, Visibility.View view, int arguments) {
    List<Definition> known = inSight(name, view, arguments);
    // An inclusion that could not be followed: any header that is meant for others will do.
    return known.isEmpty() ? richest(nearest(functions.inHeaders(name), view.file())) : known;
  }

  /**
   * The functions that a name means in a function of a file.
   *
   * @param alternatives the branches of the preprocessor that the function stands in
   * @param arguments how many it is called with, or {@link #ANY_NUMBER}
   */
  List<Definition> functions(
      String name, Visibility.View view, List<Marks.Alternative> alternatives, int arguments) {
    List<NameIndex.Entry<Definition>> own = functions.in(name, view.file());
    if (own.isEmpty() || alternatives.isEmpty()) {
      return functions(name, view, arguments);
    }
    List<NameIndex.Entry<Definition>> together =
        own.stream().filter(entry -> !entry.meaning().excludes(alternatives)).toList();
    List<Definition> known =
        together.isEmpty() ? ofOthers(name, view, arguments) : richest(together);
    return known.isEmpty() ? richest(own) : known;
  }

  /** The identities of these functions. */
  List<String> ids(
      String name, Visibility.View view, List<Marks.Alternative> alternatives, int arguments) {
    return functions(name, view, alternatives, arguments).stream().map(Definition::id).toList();
  }

  /** Those among them that the file can call by what it includes, or by linking. */
  List<Definition> inSight(String name, Visibility.View view) {
    return inSight(name, view, ANY_NUMBER);
  }

  private List<Definition> inSight(String name, Visibility.View view, int arguments) {
    if (!isDefined(name)) {
      return List.of();
    }
    List<NameIndex.Entry<Definition>> own = functions.in(name, view.file());
    return own.isEmpty() || standsIn(name, own) ? ofOthers(name, view, arguments) : richest(own);
  }

  /** Whether a header has the functions only for configurations in which it does not declare it. */
  private boolean standsIn(String name, List<NameIndex.Entry<Definition>> own) {
    int file = own.get(0).file();
    return isHeader(file) && !hasRich(own) && !prototypes.in(name, file).isEmpty();
  }

  private List<Definition> ofOthers(String name, Visibility.View view, int arguments) {
    List<NameIndex.Entry<Definition>> included =
        functions.inHeaders(name).stream().filter(entry -> view.includes(entry.file())).toList();
    if (hasRich(included)) {
      return richest(included);
    }
    List<NameIndex.Entry<Definition>> linked =
        nearest(taking(arguments, linkable(name)), view.file());
    if (linked.isEmpty() || (!worlds.isOfArchitecture(view.file()) && areForeign(linked, name))) {
      return richest(included);
    }
    return richest(linked);
  }

  /** What linking may find under a name. */
  private List<NameIndex.Entry<Definition>> linkable(String name) {
    List<NameIndex.Entry<Definition>> read = externals.all(name);
    List<NameIndex.Entry<Definition>> elsewhere = others.named(name);
    if (elsewhere.isEmpty()) {
      return read;
    }
    List<NameIndex.Entry<Definition>> all = new ArrayList<>(read);
    all.addAll(elsewhere);
    return all;
  }

  /**
   * Those among several that can be called with so many arguments, if there are any: architectures
   * use one name for different things.
   */
  private static List<NameIndex.Entry<Definition>> taking(
      int arguments, List<NameIndex.Entry<Definition>> found) {
    if (found.size() <= 1) {
      return found;
    }
    List<NameIndex.Entry<Definition>> taking =
        found.stream().filter(entry -> entry.meaning().parameters() <= arguments).toList();
    return taking.isEmpty() ? found : taking;
  }

  /** Whether the kernel's contracts hold for what a file calls. */
  boolean isKernel(int file) {
    return worlds.isKernel(file);
  }

  /** Whether another file includes this one. */
  boolean isHeader(int file) {
    return header.test(file);
  }

  /** Those that may be linked with a file, the nearest of them. */
  private List<NameIndex.Entry<Definition>> nearest(
      List<NameIndex.Entry<Definition>> found, int file) {
    return nearness.nearest(
        found.stream().filter(entry -> worlds.areOne(entry.file(), file)).toList(), file);
  }

  /**
   * Whether all of them are of architectures that have nothing of this name in a header, where
   * another one has: it is a macro there, or what it is here calls nothing outside.
   */
  private boolean areForeign(List<NameIndex.Entry<Definition>> linked, String name) {
    List<NameIndex.Entry<Definition>> inline = functions.inHeaders(name);
    return inline.stream().anyMatch(entry -> worlds.isOfArchitecture(entry.file()))
        && linked.stream()
            .allMatch(
                entry ->
                    worlds.isOfArchitecture(entry.file())
                        && inline.stream()
                            .noneMatch(other -> worlds.areOne(entry.file(), other.file())));
  }

  private static boolean hasRich(List<NameIndex.Entry<Definition>> found) {
    return found.stream().anyMatch(entry -> entry.meaning().content() == Content.RICH);
  }

  /**
   * Those that are no empty stand-ins for a configuration without the feature, if there are any.
   */
  private static List<Definition> richest(List<NameIndex.Entry<Definition>> found) {
    boolean rich = hasRich(found);
    return found.stream()
        .map(NameIndex.Entry::meaning)
        .filter(definition -> !rich || definition.content() == Content.RICH)
        .sorted(Comparator.comparing(Definition::id))
        .toList();
  }
}
