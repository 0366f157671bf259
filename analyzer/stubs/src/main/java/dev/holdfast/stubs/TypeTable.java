package dev.holdfast.stubs;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.FieldRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types of all stubs; later ones replace earlier ones of the same name. */
final class TypeTable {
  private static final Pattern DECORATION =
      Pattern.compile("\\b(?:struct|union|enum|const|volatile|static|__\\w+)\\b|[*&]|<.*>|\\[.*]");

  private final Map<String, StubType> byName = new LinkedHashMap<>();
  private final Map<String, StubType> bySimpleName = new LinkedHashMap<>();
  private final Map<String, List<StubType>> byStruct = new LinkedHashMap<>();
  private final Map<String, LockKind> lockKinds = new LinkedHashMap<>();
  private final Map<String, Names.TypedPath> globals = new LinkedHashMap<>();

  TypeTable(List<StubType> types) {
    types.forEach(type -> byName.put(type.name(), type));
    for (StubType type : byName.values()) {
      bySimpleName.put(type.simpleName(), type);
      byStruct.computeIfAbsent(structName(type), name -> new ArrayList<>()).add(type);
      addLockKinds(type);
    }
    byName.values().forEach(this::addGlobals);
  }

  private void addLockKinds(StubType type) {
    Members.find(type.annotations(), "LockType")
        .flatMap(
            use -> Members.constant(use, "value", LockKind.class).map(kind -> Map.entry(use, kind)))
        .ifPresent(
            found -> {
              lockKinds.put(type.name(), found.getValue());
              for (String name : Members.strings(found.getKey(), "cTypes")) {
                lockKinds.put(name, found.getValue());
              }
            });
  }

  /** All types, in the order read. */
  Collection<StubType> all() {
    return byName.values();
  }

  /** What fields of the type name as their owner: its C struct, or the qualified class. */
  static String structName(StubType type) {
    return Members.find(type.annotations(), "KernelStruct")
        .map(use -> Members.string(use, "value"))
        .orElse(type.name());
  }

  /** The type that this name means in a file of this package, or null if no stub declares it. */
  @Nullable StubType resolve(String name, String packageName) {
    StubType exact = byName.get(name);
    if (exact != null) {
      return exact;
    }
    StubType neighbour = byName.get(packageName + "." + name);
    return neighbour != null || name.contains(".") ? neighbour : bySimpleName.get(name);
  }

  /** The types that mirror this C struct. */
  private List<StubType> mirrors(String struct) {
    return byStruct.getOrDefault(struct, List.of());
  }

  /** The name of a type without pointers, qualifiers, type arguments and {@code struct}. */
  static String bareName(String type) {
    return DECORATION.matcher(type).replaceAll(" ").strip();
  }

  /**
   * The owner and the type of a field, or null if no stub declares it.
   *
   * @param struct the C struct or qualified class
   */
  @Nullable StubField field(String struct, String name) {
    for (StubType type : mirrors(struct)) {
      for (StubType.Field field : type.fields()) {
        if (field.name().equals(name)) {
          StubType of = resolve(field.type(), type.packageName());
          return new StubField(
              new FieldRef(struct, name),
              of == null ? field.type() : structName(of),
              of == null ? null : lockKinds.get(of.name()),
              lockClass(field.annotations()));
        }
      }
    }
    return null;
  }

  /**
   * A field that a stub declares.
   *
   * @param field the field
   * @param type its type: a C struct or class
   * @param kind its lock kind, or null if it is no lock
   * @param lockClass the lock class it is given, or null
   */
  record StubField(
      FieldRef field, String type, @Nullable LockKind kind, @Nullable String lockClass) {}

  /** Whether a stub declares this C struct or qualified class, with fields. */
  boolean knowsFieldsOf(String struct) {
    return mirrors(struct).stream().anyMatch(type -> !type.fields().isEmpty());
  }

  /** The global variable of this name that a stub declares, or null. */
  Names.@Nullable TypedPath global(String name) {
    return globals.get(name);
  }

  private void addGlobals(StubType type) {
    for (StubType.Field field : type.fields()) {
      if (Members.find(field.annotations(), "KernelGlobal").isPresent()) {
        StubType of = resolve(field.type(), type.packageName());
        globals.put(
            field.name(),
            new Names.TypedPath(
                AccessPath.global(field.name()),
                of == null ? field.type() : structName(of),
                lockClass(field.annotations())));
      }
    }
  }

  /** The lock class that annotations on a field or type give it, or null. */
  static @Nullable String lockClass(List<AnnotationUse> annotations) {
    return Members.find(annotations, "LockClass")
        .map(use -> Members.string(use, "value"))
        .orElse(null);
  }

  /** The lock class that the stubs give a field ({@code owner.name}) or global, or null. */
  @Nullable String lockClassOf(String key) {
    int dot = key.lastIndexOf('.');
    if (dot > 0) {
      String owner = key.substring(0, dot);
      StubField field = field(owner, key.substring(dot + 1));
      return field == null ? ownClass(owner, key) : field.lockClass();
    }
    Names.TypedPath global = global(key);
    return global == null ? null : global.lockClass();
  }

  /** A lock in a global object that a stub declares is the only one of its class. */
  private @Nullable String ownClass(String variable, String key) {
    Names.TypedPath object = globals.get(variable);
    return object != null && field(object.type(), key.substring(variable.length() + 1)) != null
        ? key
        : null;
  }

  /** The kind of the locks of this type: a C type as it is written, or a class; null if none. */
  @Nullable LockKind lockKind(String type) {
    LockKind exact = lockKinds.get(type);
    if (exact != null) {
      return exact;
    }
    for (StubType mirror : mirrors(bareName(type))) {
      LockKind kind = lockKinds.get(mirror.name());
      if (kind != null) {
        return kind;
      }
    }
    return lockKinds.get(bareName(type));
  }
}
