package dev.holdfast.c.link;

import dev.holdfast.c.model.CFunction.Linkage;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel.Variable;
import dev.holdfast.c.model.LoweredFunction;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves the paths of one function, or of the initialisers of one file. */
final class PathLinker {
  /** Longer chains of type names are not followed. */
  private static final int DEEPEST = 12;

  /** A type with the file in whose sight its name is meant. */
  record Typed(CType type, Visibility.View view) {}

  /** A resolved path with the type of what it leads to. */
  record Linked(AccessPath path, Typed type) {}

  private final Symbols symbols;
  private final Visibility visibility;
  private final Visibility.View view;
  private final Map<String, String> builtins;
  private final @Nullable LoweredFunction around;

  PathLinker(
      Symbols symbols,
      Visibility visibility,
      Visibility.View view,
      Map<String, String> builtins,
      @Nullable LoweredFunction around) {
    this.symbols = symbols;
    this.visibility = visibility;
    this.view = view;
    this.builtins = builtins;
    this.around = around;
  }

  /** Resolves a path. */
  Linked link(AccessPath path) {
    return link(path, 0);
  }

  private Linked link(AccessPath path, int depth) {
    Typed type = rootType(path.root(), depth);
    AccessPath linked = AccessPath.of(root(path.root()));
    for (AccessPath.Selector selector : path.selectors()) {
      if (selector instanceof AccessPath.Field in) {
        StructIndex.Found found = find(in.field(), type, depth);
        if (found == null && isPosition(in.field().name())) {
          linked = linked.element(in.field().name().substring(1));
          type = element(type);
        } else if (found == null) {
          linked = linked.field("", in.field().name());
          type = unknown();
        } else {
          linked = linked.field(found.ref());
          type = new Typed(found.type(), seenFrom(found.file()));
        }
      } else if (selector instanceof AccessPath.Container out) {
        Typed base = base(out.field().owner(), type, depth);
        StructIndex.Found found = member(base, out.field().name());
        FieldRef field = found == null ? new FieldRef("", out.field().name()) : found.ref();
        linked = linked.containerOf(field);
        type = base;
      } else {
        linked = linked.then(selector);
        type = element(type);
      }
    }
    return new Linked(linked, type);
  }

  private Typed unknown() {
    return new Typed(CType.UNKNOWN, view);
  }

  private static boolean isPosition(String name) {
    return name.startsWith("#");
  }

  private Visibility.View seenFrom(int file) {
    return file == view.file() ? view : visibility.of(file);
  }

  private static Typed element(Typed array) {
    return array.type() instanceof CType.ArrayOf of ? new Typed(of.element(), array.view()) : array;
  }

  private StructIndex.@Nullable Found find(FieldRef field, Typed type, int depth) {
    Typed base = base(field.owner(), type, depth);
    return member(base, field.name());
  }

  private StructIndex.@Nullable Found member(Typed base, String name) {
    boolean position = isPosition(name);
    if (position && base.type() instanceof CType.ArrayOf) {
      return null;
    }
    Typed struct = struct(base, 0);
    String tag = struct.type() instanceof CType.Named named ? StructIndex.tag(named.name()) : "";
    if (tag.isEmpty()) {
      return null;
    }
    return position
        ? symbols.structs().field(tag, Integer.parseInt(name.substring(1)), struct.view())
        : symbols.structs().field(tag, name, struct.view());
  }

  /** The type that a field is looked for in. */
  private Typed base(String spelled, Typed before, int depth) {
    if (spelled.isEmpty()) {
      return before;
    }
    String[] steps = spelled.split("\\|", -1);
    CType start =
        steps[0].startsWith("@") && around != null
            ? around.body().types().getOrDefault(steps[0], CType.UNKNOWN)
            : new CType.Named(steps[0]);
    Typed type = new Typed(start, view);
    if (start instanceof CType.TypeOf of && depth < DEEPEST) {
      type = link(of.path(), depth + 1).type();
    }
    for (int i = 1; i < steps.length; i++) {
      StructIndex.Found found = member(type, steps[i]);
      if (found == null) {
        return unknown();
      }
      type = element(new Typed(found.type(), seenFrom(found.file())));
    }
    return type;
  }

  /** Follows type names and arrays to a struct or union, if there is one. */
  private Typed struct(Typed type, int depth) {
    if (depth > DEEPEST) {
      return unknown();
    }
    CType at = type.type();
    if (at instanceof CType.ArrayOf array) {
      return struct(new Typed(array.element(), type.view()), depth + 1);
    }
    if (at instanceof CType.TypeOf of) {
      return struct(link(of.path(), depth + 1).type(), depth + 1);
    }
    if (!(at instanceof CType.Named named) || !StructIndex.tag(named.name()).isEmpty()) {
      return type;
    }
    List<NameIndex.Entry<CType>> names = symbols.typedefs().seenBy(named.name(), type.view());
    if (names.isEmpty()) {
      return type;
    }
    NameIndex.Entry<CType> first = names.get(0);
    return struct(new Typed(first.meaning(), seenFrom(first.file())), depth + 1);
  }

  private Typed rootType(AccessPath.Root root, int depth) {
    if (depth > DEEPEST) {
      return unknown();
    }
    if (root instanceof AccessPath.Global global) {
      return globalType(global.name());
    }
    if (around == null) {
      return unknown();
    }
    if (root instanceof AccessPath.Parameter parameter) {
      boolean known = parameter.index() < around.function().parameters().size();
      return known
          ? resolve(around.function().parameters().get(parameter.index()).type(), depth)
          : unknown();
    }
    if (root instanceof AccessPath.Local local) {
      return resolve(around.body().types().getOrDefault(local.name(), CType.UNKNOWN), depth);
    }
    if (root instanceof AccessPath.Result result
        && around.body().nodes().get(result.node()) instanceof Node.Call call) {
      return resultType(call, depth);
    }
    return unknown();
  }

  private Typed resolve(CType type, int depth) {
    return type instanceof CType.TypeOf of
        ? link(of.path(), depth + 1).type()
        : new Typed(type, view);
  }

  private Typed resultType(Node.Call call, int depth) {
    if (call.callee() instanceof Callee.Named named) {
      return resultType(named.contractKey());
    }
    if (call.callee() instanceof Callee.ThroughValue through
        && through.value() instanceof dev.holdfast.engine.program.Expr.Path path) {
      Typed type = link(path.path(), depth + 1).type();
      Typed callee = type.type() instanceof CType.Named ? alias(type) : element(type);
      if (callee.type() instanceof CType.FunctionOf of) {
        return new Typed(of.result(), callee.view());
      }
    }
    return unknown();
  }

  private Typed alias(Typed type) {
    if (type.type() instanceof CType.Named named) {
      List<NameIndex.Entry<CType>> names = symbols.typedefs().seenBy(named.name(), type.view());
      if (!names.isEmpty()) {
        return new Typed(names.get(0).meaning(), seenFrom(names.get(0).file()));
      }
    }
    return type;
  }

  /** Whether it leads to a function. */
  boolean isFunction(Linked linked) {
    Typed type = linked.type();
    for (int i = 0; i < DEEPEST; i++) {
      if (type.type() instanceof CType.FunctionOf) {
        return true;
      }
      Typed meant = alias(type);
      if (meant.equals(type)) {
        return false;
      }
      type = meant;
    }
    return false;
  }

  private Typed resultType(String name) {
    List<Symbols.Definition> definitions = symbols.functions(name, view);
    if (!definitions.isEmpty() && !definitions.get(0).result().equals(CType.UNKNOWN)) {
      return new Typed(definitions.get(0).result(), view);
    }
    var prototypes = symbols.prototypes().seenBy(name, view);
    if (!prototypes.isEmpty()) {
      var first = prototypes.get(0);
      return new Typed(first.meaning().result(), seenFrom(first.file()));
    }
    return unknown();
  }

  private Typed globalType(String name) {
    NameIndex.Entry<Variable> variable = variable(name);
    if (variable != null) {
      CType type = variable.meaning().type();
      Visibility.View from = seenFrom(variable.file());
      return type instanceof CType.TypeOf of && !of.path().equals(AccessPath.global(name))
          ? link(of.path(), DEEPEST).type()
          : new Typed(type, from);
    }
    String builtin = builtins.get(name);
    return builtin == null ? unknown() : new Typed(new CType.Named(builtin), view);
  }

  /** The variable of file scope that a name means here, or null. */
  NameIndex.@Nullable Entry<Variable> variable(String name) {
    List<NameIndex.Entry<Variable>> found = symbols.variables().seenBy(name, view);
    for (NameIndex.Entry<Variable> entry : found) {
      boolean inSight =
          entry.meaning().linkage() == Linkage.EXTERNAL
              || entry.file() == view.file()
              || symbols.isHeader(entry.file());
      if (inSight) {
        return entry;
      }
    }
    return null;
  }

  private AccessPath.Root root(AccessPath.Root root) {
    return root instanceof AccessPath.Global global
        ? new AccessPath.Global(globalName(global.name()))
        : root;
  }

  /** The name of a variable in the program. */
  String globalName(String name) {
    NameIndex.Entry<Variable> variable = variable(name);
    return variable != null && variable.meaning().linkage() == Linkage.STATIC
        ? symbols.path(variable.file()) + ":" + name
        : name;
  }
}
