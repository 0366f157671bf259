package dev.holdfast.engine.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A program as the front ends deliver it; immutable. */
public final class Program {
  private final Map<String, Function> functions;
  private final SortedMap<String, Function> declarations;
  private final SortedMap<FieldRef, List<FieldStore>> stores;
  private final List<Registration> registrations;
  private final Map<String, List<String>> overridden;
  private final Map<String, Expr> constants;
  private final Map<String, String> types;
  private final Map<String, List<AnnotationUse>> annotations;
  private final Map<String, Callers> callers;
  private final Map<String, Set<String>> supertypes;
  private final Set<String> constructors;
  private final Set<String> functionObjects;
  private final Map<String, Set<String>> tables;
  private final Set<String> objects;
  private final @Nullable Storers storers;
  private final Set<FieldRef> open;
  private final SortedMap<String, Export> exports;
  private final SortedMap<String, SortedMap<Integer, Set<FieldRef>>> kept;
  private final TypeNames typeNames;
  private final SortedMap<String, List<String>> includes;
  private final List<Notice> notices;
  private final Coverage coverage;

  private Program(Builder builder) {
    this.functions = Collections.unmodifiableMap(inOrder(builder.functions));
    this.declarations = Collections.unmodifiableSortedMap(builder.declarations);
    this.stores = Collections.unmodifiableSortedMap(builder.stores);
    this.registrations = List.copyOf(builder.registrations);
    this.overridden = Collections.unmodifiableMap(builder.overridden);
    this.constants = Collections.unmodifiableMap(builder.constants);
    this.types = Collections.unmodifiableMap(builder.types);
    this.annotations = Collections.unmodifiableMap(builder.annotations);
    this.callers = Collections.unmodifiableMap(builder.callers);
    this.supertypes = Collections.unmodifiableMap(builder.supertypes);
    this.constructors = Collections.unmodifiableSet(builder.constructors);
    this.functionObjects = Collections.unmodifiableSet(builder.functionObjects);
    this.tables = Collections.unmodifiableMap(builder.tables);
    this.objects = Collections.unmodifiableSet(builder.objects);
    this.storers = builder.storesUnknown ? null : builder.storers;
    this.open = builder.open;
    this.exports = Collections.unmodifiableSortedMap(builder.exports);
    this.kept = Collections.unmodifiableSortedMap(builder.kept);
    this.typeNames = builder.typeNames;
    this.includes = Collections.unmodifiableSortedMap(builder.includes);
    this.notices = List.copyOf(builder.notices);
    this.coverage = builder.coverage;
  }

  private static Map<String, Function> inOrder(Map<String, Function> functions) {
    Map<String, Function> sorted = new LinkedHashMap<>(functions.size() * 2);
    String[] ids = functions.keySet().toArray(String[]::new);
    Arrays.parallelSort(ids);
    for (String id : ids) {
      sorted.put(id, Objects.requireNonNull(functions.get(id)));
    }
    return sorted;
  }

  /** The functions by identity, in the order of the identities. */
  public Map<String, Function> functions() {
    return functions;
  }

  /** The function with this identity, or null. */
  public @Nullable Function function(String id) {
    return functions.get(id);
  }

  /**
   * Declarations without a body that carry annotations (an abstract method, a C prototype), by
   * contract key. Their body is empty and means nothing.
   */
  public SortedMap<String, Function> declarations() {
    return declarations;
  }

  /** Every function ever stored in a field, by field. */
  public SortedMap<FieldRef, List<FieldStore>> stores() {
    return stores;
  }

  /** The declarations outside of functions that hand functions over. */
  public List<Registration> registrations() {
    return registrations;
  }

  /**
   * The contract keys of the methods that the method with this key overrides or implements, nearest
   * first; empty in C.
   */
  public List<String> overridden(String contractKey) {
    return overridden.getOrDefault(contractKey, List.of());
  }

  /** The value of a named constant that the program itself defines, or null. */
  public @Nullable Expr constant(String name) {
    return constants.get(name);
  }

  /**
   * The type of a field ({@code owner.name}) or global variable, as the front end knows it and
   * without pointers and qualifiers: {@code spinlock_t}, {@code struct mutex}; or null.
   */
  public @Nullable String typeOf(String key) {
    return types.get(key);
  }

  /** The annotations on a field ({@code owner.name}) or global variable, such as its lock class. */
  public List<AnnotationUse> annotationsOf(String key) {
    return annotations.getOrDefault(key, List.of());
  }

  /** How much the program shows of who calls the function with this identity. */
  public Callers callersOf(String functionId) {
    return callers.getOrDefault(functionId, Callers.UNKNOWN);
  }

  /** Whether objects of one type, which the program declares, are objects of another as well. */
  public boolean isSubtype(String type, String other) {
    return supertypes.getOrDefault(type, Set.of()).contains(other);
  }

  /** Whether the type of this name is one of the program. */
  public boolean declares(String type) {
    return supertypes.containsKey(type);
  }

  /** Whether the function with this identity is an object itself, a lambda. */
  public boolean isFunctionObject(String functionId) {
    return functionObjects.contains(functionId);
  }

  /** Whether it knows of any constructor. */
  public boolean hasConstructors() {
    return !constructors.isEmpty();
  }

  /** Whether parameter 0 of the function is an object in the making, which nobody else knows. */
  public boolean isConstructor(String functionId) {
    return constructors.contains(functionId);
  }

  /** Whether the paths are the addresses of two global objects, which are never the same. */
  public boolean areTwoObjects(AccessPath one, AccessPath other) {
    return isObject(one) && isObject(other) && !one.equals(other);
  }

  private boolean isObject(AccessPath path) {
    return path.isRoot()
        && path.root() instanceof AccessPath.Global global
        && objects.contains(global.name());
  }

  /** Whether the path leads to what the initialiser of a constant struct has left zero. */
  public boolean isUnset(AccessPath path) {
    Set<String> fields =
        path.root() instanceof AccessPath.Global global && !path.isRoot()
            ? tables.get(global.name())
            : null;
    return fields != null
        && path.selector(0) instanceof AccessPath.Field field
        && !fields.contains(field.field().name());
  }

  /**
   * Whether any function stores in this field of an object that is not its own: one that only the
   * variable of a struct type holds. True if that is not known.
   */
  public boolean isStored(FieldRef field) {
    return storers == null || !field.isResolved() || storers.anyStores(field);
  }

  /** Whether other functions may be in this field than those that are seen to be stored there. */
  public boolean isOpen(FieldRef field) {
    return open.contains(field);
  }

  /** The functions that code of other files may call by their names, by identity. */
  public SortedMap<String, Export> exports() {
    return exports;
  }

  /**
   * The fields that what functions are given comes into, by the function's identity and the index
   * of its parameter.
   */
  public SortedMap<String, SortedMap<Integer, Set<FieldRef>>> kept() {
    return kept;
  }

  /** The files that were read, each with those that it includes itself. */
  public SortedMap<String, List<String>> includes() {
    return includes;
  }

  /** What the names of types depend on. */
  public TypeNames typeNames() {
    return typeNames;
  }

  /** The values of the named constants that the program itself defines. */
  public Map<String, Expr> constants() {
    return constants;
  }

  /** What a function is to code of other files. */
  public enum Export {
    /** Itself. */
    FUNCTION,
    /** A stand-in for what a configuration leaves out, which does nothing. */
    STAND_IN
  }

  /** Which functions store in which fields of objects of others; null if that is not known. */
  public @Nullable Storers storers() {
    return storers;
  }

  /** The fields of which {@link #isOpen} holds. */
  public Set<FieldRef> openFields() {
    return Collections.unmodifiableSet(open);
  }

  /** Whether it is known which functions store in which fields. */
  public boolean knowsStorers() {
    return storers != null;
  }

  /** The only function that stores in this field of an object of others, or null if not known. */
  public @Nullable String onlyStorer(FieldRef field) {
    return storers == null || !field.isResolved() ? null : storers.only(field);
  }

  /** What could not be read or understood. */
  public List<Notice> notices() {
    return notices;
  }

  /** How much was read. */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * How much was read.
   *
   * @param files files read
   * @param bytes their size together
   * @param functions functions delivered
   * @param incomplete those of them that lost a statement
   */
  public record Coverage(int files, long bytes, int functions, int incomplete) {
    /** Nothing read. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0);

    /** Both together. */
    public Coverage plus(Coverage other) {
      return new Coverage(
          files + other.files,
          bytes + other.bytes,
          functions + other.functions,
          incomplete + other.incomplete);
    }
  }

  /** Collects a program. Not for several threads; the order of the calls does not matter. */
  public static final class Builder {
    private final Map<String, Function> functions = new HashMap<>();
    private final SortedMap<String, Function> declarations = new TreeMap<>();
    private final SortedMap<FieldRef, List<FieldStore>> stores = new TreeMap<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final Map<String, List<String>> overridden = new HashMap<>();
    private final Map<String, Expr> constants = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<AnnotationUse>> annotations = new HashMap<>();
    private final Map<String, Callers> callers = new HashMap<>();
    private final Map<String, Set<String>> supertypes = new HashMap<>();
    private final Set<String> constructors = new HashSet<>();
    private final Set<String> functionObjects = new HashSet<>();
    private final Map<String, Set<String>> tables = new HashMap<>();
    private final Set<String> objects = new HashSet<>();
    private @Nullable Storers storers;
    private final Set<FieldRef> open = new HashSet<>();
    private final SortedMap<String, Export> exports = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, Set<FieldRef>>> kept = new TreeMap<>();
    private TypeNames typeNames = TypeNames.NONE;
    private final SortedMap<String, List<String>> includes = new TreeMap<>();
    private boolean storesUnknown;
    private final List<Notice> notices = new ArrayList<>();
    private Coverage coverage = Coverage.NONE;

    /**
     * Adds a function.
     *
     * @throws IllegalArgumentException if its identity is taken
     */
    public Builder add(Function function) {
      if (functions.putIfAbsent(function.id(), function) != null) {
        throw new IllegalArgumentException("two functions with the identity " + function.id());
      }
      return this;
    }

    /** Adds an annotated declaration without a body; the first of a key counts. */
    public Builder declare(Function declaration) {
      declarations.putIfAbsent(declaration.contractKey(), declaration);
      return this;
    }

    /** Adds a function stored in a field. */
    public Builder add(FieldStore store) {
      stores.computeIfAbsent(store.field(), field -> new ArrayList<>()).add(store);
      return this;
    }

    /** Adds a declaration that hands functions over. */
    public Builder add(Registration registration) {
      registrations.add(registration);
      return this;
    }

    /** Adds a notice. */
    public Builder add(Notice notice) {
      notices.add(notice);
      return this;
    }

    /** Says which methods a method overrides. */
    public Builder overrides(String contractKey, List<String> keys) {
      overridden.put(contractKey, List.copyOf(keys));
      return this;
    }

    /** Says the value of a named constant. */
    public Builder constant(String name, Expr value) {
      constants.put(name, value);
      return this;
    }

    /** Says the type of a field or global variable. */
    public Builder type(String key, String type) {
      types.put(key, type);
      return this;
    }

    /** Says which annotations stand on a field or global variable. */
    public Builder annotations(String key, List<AnnotationUse> uses) {
      annotations.put(key, List.copyOf(uses));
      return this;
    }

    /** Says how much the program shows of who calls a function. */
    public Builder callers(String functionId, Callers known) {
      callers.put(functionId, known);
      return this;
    }

    /** Says what a type of the program extends and implements, directly or not. */
    public Builder supertypes(String type, Set<String> names) {
      supertypes.put(type, Set.copyOf(names));
      return this;
    }

    /** Says that parameter 0 of a function is an object in the making. */
    public Builder constructor(String functionId) {
      constructors.add(functionId);
      return this;
    }

    /** Says that a function is an object itself: a lambda or a method reference. */
    public Builder functionObject(String functionId) {
      functionObjects.add(functionId);
      return this;
    }

    /** Says that a global variable is an object, and no pointer to one. */
    public Builder object(String variable) {
      objects.add(variable);
      return this;
    }

    /** Says which fields the initialiser of a constant struct sets. */
    public Builder table(String variable, List<String> fields) {
      tables.put(variable, Set.copyOf(fields));
      return this;
    }

    /** Says which functions store in which fields of objects of others; no more, if ever said. */
    public Builder stored(Storers functions) {
      Storers known = storers == null ? new Storers() : storers;
      known.addAll(functions);
      storers = known;
      return this;
    }

    /** Says in which fields there may be other functions than those that are stored there. */
    public Builder open(Set<FieldRef> fields) {
      open.addAll(fields);
      return this;
    }

    /** Says that code of other files may call a function by its name. */
    public Builder export(String functionId, Export export) {
      exports.put(functionId, export);
      return this;
    }

    /** Says that what a function is given for a parameter comes into fields. */
    public Builder keeps(String functionId, int parameter, Set<FieldRef> fields) {
      kept.computeIfAbsent(functionId, id -> new TreeMap<>()).put(parameter, Set.copyOf(fields));
      return this;
    }

    /** Says which files a file includes itself. */
    public Builder includes(String file, List<String> included) {
      includes.put(file, List.copyOf(included));
      return this;
    }

    /** Adds what the names of types depend on. */
    public Builder typeNames(TypeNames names) {
      typeNames = typeNames.plus(names);
      return this;
    }

    /** Adds to the coverage. */
    public Builder add(Coverage more) {
      coverage = coverage.plus(more);
      return this;
    }

    /** Adds all of another program. */
    public Builder addAll(Program other) {
      other.functions.values().forEach(this::add);
      other.declarations.values().forEach(this::declare);
      other.stores.values().forEach(list -> list.forEach(this::add));
      other.registrations.forEach(this::add);
      overridden.putAll(other.overridden);
      constants.putAll(other.constants);
      types.putAll(other.types);
      annotations.putAll(other.annotations);
      callers.putAll(other.callers);
      supertypes.putAll(other.supertypes);
      constructors.addAll(other.constructors);
      functionObjects.addAll(other.functionObjects);
      tables.putAll(other.tables);
      objects.addAll(other.objects);
      if (other.storers != null) {
        stored(other.storers);
      } else if (!other.functions.isEmpty()) {
        storesUnknown = true;
      }
      open.addAll(other.open);
      exports.putAll(other.exports);
      kept.putAll(other.kept);
      typeNames(other.typeNames);
      includes.putAll(other.includes);
      other.notices.forEach(this::add);
      return add(other.coverage);
    }

    /** The program; lists come in the order of their places. */
    public Program build() {
      stores.values().forEach(list -> list.sort((a, b) -> a.place().compareTo(b.place())));
      registrations.sort((a, b) -> a.place().compareTo(b.place()));
      notices.sort(
          (a, b) -> {
            int byPlace = a.place().compareTo(b.place());
            return byPlace != 0 ? byPlace : a.message().compareTo(b.message());
          });
      return new Program(this);
    }
  }
}
