package dev.holdfast.java;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Callers;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;

/** Collects what the files of a program deliver, and links it in the end. */
final class Collector {
  private final Program.Builder program = new Program.Builder();
  private final Hierarchy hierarchy = new Hierarchy();
  private final TypeNames names = new TypeNames();
  private final Keys keys = new Keys(names);
  private final Overriding overriding = new Overriding();
  private final List<PendingFunction> functions = new ArrayList<>();
  private final Set<String> calledOutside = new HashSet<>();
  private final Predicate<String> changesLocks;
  private final Map<IMethodBinding, Boolean> changingLocks = new HashMap<>();
  private final Set<String> ids;
  private final Set<String> missing;
  private int files;
  private long bytes;
  private int incomplete;

  Collector(Predicate<String> changesLocks) {
    this(changesLocks, new HashSet<>(), new HashSet<>());
  }

  private Collector(Predicate<String> changesLocks, Set<String> ids, Set<String> missing) {
    this.changesLocks = changesLocks;
    this.ids = ids;
    this.missing = missing;
  }

  /** Whether the model says that the method, or one that it overrides, takes or releases a lock. */
  boolean changesLocks(IMethodBinding method) {
    return changingLocks.computeIfAbsent(
        method.getMethodDeclaration(),
        declared ->
            changesLocks.test(keys.of(declared))
                || overriding.overriddenBy(declared).stream()
                    .anyMatch(overridden -> changesLocks.test(keys.of(overridden))));
  }

  /** For files that do not see those collected here, but belong to the same run. */
  Collector unrelated() {
    return new Collector(changesLocks, ids, missing);
  }

  TypeNames names() {
    return names;
  }

  Keys keys() {
    return keys;
  }

  Overriding overriding() {
    return overriding;
  }

  /** The identity of a function: its key, unless another file has a method with that key too. */
  String identity(String key, String file, int line) {
    String id = key;
    if (!ids.add(id)) {
      id = key + "@" + file;
      if (!ids.add(id)) {
        id = key + "@" + file + ":" + line;
        for (int n = 2; !ids.add(id); n++) {
          id = key + "@" + file + ":" + line + "." + n;
        }
      }
    }
    return id;
  }

  /** The method with this key has a body, and goes by this identity. */
  void define(String key, String id) {
    hierarchy.define(key, id);
  }

  /** A type has the method with this key, which overrides others, nearest first. */
  void overrides(String key, List<IMethodBinding> overridden, ITypeBinding type) {
    if (overridden.isEmpty()) {
      return;
    }
    List<String> above = overridden.stream().map(keys::of).distinct().toList();
    program.overrides(key, above);
    Set<String> types = names.withSupertypes(type);
    above.forEach(each -> hierarchy.override(each, key, types));
  }

  /** The program declares a type. */
  void declares(ITypeBinding type) {
    program.supertypes(names.of(type), names.withSupertypes(type));
  }

  /** A function of this identity is known to have such callers. */
  void callers(String id, Callers known) {
    program.callers(id, known);
  }

  /** A function of this identity gets an object in the making as its {@code this}. */
  void constructor(String id) {
    program.constructor(id);
  }

  /** A method outside of the program is called: contracts of what it overrides hold for it too. */
  void called(String key, IMethodBinding method) {
    if (!method.getDeclaringClass().isFromSource() && calledOutside.add(key)) {
      List<IMethodBinding> overridden = overriding.overriddenBy(method.getMethodDeclaration());
      if (!overridden.isEmpty()) {
        program.overrides(key, overridden.stream().map(keys::of).distinct().toList());
      }
    }
  }

  /** A type implements a method of an interface by one that it inherits from a class. */
  void implementsBy(IMethodBinding method, IMethodBinding inherited, ITypeBinding type) {
    hierarchy.override(keys.of(method), keys.of(inherited), names.withSupertypes(type));
  }

  /** A lambda or method reference is an instance of the functional interface. */
  void functionalObject(String id, ITypeBinding type) {
    IMethodBinding method = type.getFunctionalInterfaceMethod();
    if (method == null) {
      return;
    }
    define(id, id);
    IMethodBinding declared = method.getMethodDeclaration();
    List<IMethodBinding> implemented = new ArrayList<>();
    implemented.add(declared);
    implemented.addAll(overriding.overriddenBy(declared));
    overrides(id, implemented, type);
  }

  void add(PendingFunction function) {
    functions.add(function);
  }

  /** A method without a body that carries a contract. */
  void declare(PendingFunction declaration) {
    program.declare(declaration.link(hierarchy));
  }

  void add(FieldStore store) {
    program.add(store);
  }

  void add(Notice notice) {
    program.add(notice);
  }

  /** A type, import or package could not be found; told once in the whole program. */
  void missing(String name, Place place) {
    // The message of an import and that of a use are about one type.
    String simple = name.substring(name.lastIndexOf('.') + 1);
    if (missing.add(simple)) {
      program.add(
          new Notice(
              Notice.Kind.UNRESOLVED,
              place,
              name + " cannot be resolved; what uses it is analysed by name only"));
    }
  }

  void type(String key, ITypeBinding type) {
    program.type(key, names.of(type));
  }

  void annotations(String key, List<AnnotationUse> uses) {
    program.annotations(key, uses);
  }

  void read(long size) {
    files++;
    bytes += size;
  }

  void lost() {
    incomplete++;
  }

  Program link() {
    functions.forEach(function -> program.add(function.link(hierarchy)));
    program.add(new Program.Coverage(files, bytes, functions.size(), incomplete));
    return program.build();
  }
}
