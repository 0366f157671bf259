package dev.holdfast.engine.state;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A lock, as one function sees it.
 *
 * @param path the symbolic path to it; null if the function cannot name it
 * @param className the name of its class as lockdep would form it; null if it is not known here (a
 *     lock passed as a parameter)
 * @param kind what kind of lock it is
 * @param subclass the nesting subclass; empty for the default one, {@code ?} if unknown
 * @param within the fields whose parts of their objects it lies in, innermost first, as far as they
 *     are known; two locks that differ in nothing else are taken for one
 */
public record LockId(
    @Nullable AccessPath path,
    @Nullable String className,
    LockKind kind,
    String subclass,
    List<FieldRef> within) {
  /** One order of any locks, so that it makes no difference which of two was released first. */
  public static final Comparator<LockId> ORDER =
      Comparator.comparing(LockId::className, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(LockId::kind)
          .thenComparing(LockId::subclass)
          .thenComparing(lock -> String.valueOf(lock.path()));

  /** The subclass of a lock whose nesting is not known where it is taken. */
  public static final String UNKNOWN_SUBCLASS = "?";

  /** A lock of which it is not known what it is a part of. */
  public LockId(
      @Nullable AccessPath path, @Nullable String className, LockKind kind, String subclass) {
    this(path, className, kind, subclass, List.of());
  }

  /** The class together with its subclass, which is a class of its own; null if not known. */
  public @Nullable String orderClass() {
    if (className == null) {
      return null;
    }
    return subclass.isEmpty() ? className : className + "/" + subclass;
  }

  /**
   * The class of an order class: without its subclass. The name of a static lock has a file in it.
   */
  public static String withoutSubclass(String orderClass) {
    int subclass = orderClass.lastIndexOf('/');
    return subclass < 0 || orderClass.indexOf(':', subclass) >= 0
        ? orderClass
        : orderClass.substring(0, subclass);
  }

  /** Whether both surely are one lock. */
  public boolean isSurely(LockId other) {
    return path != null && isStable(path) && isAtOnePlaceWith(other);
  }

  /** One object may stand for two locks that a model names, as a mapped area does. */
  private boolean isAtOnePlaceWith(LockId other) {
    return Objects.equals(path, other.path)
        && !(isOfNamedClass() && other.isOfNamedClass() && !hasClassOf(other));
  }

  /** Whether its class is no field of a structure, but one that a model made up. */
  private boolean isOfNamedClass() {
    return className != null && className.indexOf('.') < 0;
  }

  private boolean hasClassOf(LockId other) {
    return Objects.equals(className, other.className);
  }

  /**
   * Whether both may be taken for one lock when one is released: the same path, or the same class
   * where one of them has no stable path.
   */
  public boolean mayBe(LockId other) {
    if (path != null && isAtOnePlaceWith(other)) {
      return true;
    }
    if (isAnonymous() && other.isAnonymous()) {
      return kind == other.kind;
    }
    boolean vague = path == null || other.path == null || !isStable(path) || !isStable(other.path);
    return vague && className != null && hasClassOf(other);
  }

  /** Whether it is a member of the other: releasing an array that has a lock releases that lock. */
  public boolean isInside(LockId other) {
    return path != null
        && other.path != null
        && !other.path.isRoot()
        && path.startsWith(other.path);
  }

  /** Whether neither its path nor its class is known. */
  private boolean isAnonymous() {
    return path == null && className == null;
  }

  /** Whether both are known to be of one class. */
  boolean isOfClassOf(LockId other) {
    return className != null && Objects.equals(className, other.className);
  }

  /** The object that it is the lock of; null if its path does not say so. */
  @Nullable Expr owner() {
    return path == null || path.isRoot() ? null : new Expr.Path(path.withoutLast());
  }

  /** Whether both are one lock, taken with different nesting subclasses. */
  public boolean isAtOtherLevelThan(LockId other) {
    return !subclass.equals(other.subclass)
        && Objects.equals(path, other.path)
        && Objects.equals(className, other.className);
  }

  /** Whether it is the lock of whichever object a loop has come to. */
  public boolean isOneOfMany() {
    return path != null && !isStable(path);
  }

  /** Whether the path names one object for as long as the state lives. */
  private static boolean isStable(AccessPath path) {
    if (path.root() instanceof AccessPath.Opaque opaque && opaque.origin().endsWith("'")) {
      return false;
    }
    return !path.leadsThrough(AccessPath.Element.UNKNOWN);
  }

  /** The class of the lock that a path leads to: its last field, or its global; null if neither. */
  public static @Nullable String classOf(AccessPath path) {
    for (int i = path.length() - 1; i >= 0; i--) {
      if (path.selector(i) instanceof AccessPath.Field field) {
        return field.field().isResolved() ? classOf(field.field(), path, i) : null;
      }
      if (path.selector(i) instanceof AccessPath.Container) {
        return null;
      }
    }
    return path.root() instanceof AccessPath.Global global ? global.name() : null;
  }

  /** Locks in a part of which objects have several are told apart by the part. */
  private static String classOf(FieldRef lock, AccessPath path, int at) {
    FieldRef part = partAround(path, at);
    return part != null && part.part() == FieldRef.Part.ONE_OF_SEVERAL
        ? part + "." + lock.name()
        : lock.toString();
  }

  /**
   * The part of an object that what a path leads to at a selector lies in; null if none is known.
   */
  private static @Nullable FieldRef partAround(AccessPath path, int at) {
    int before = before(path, at);
    return before >= 0
            && path.selector(before) instanceof AccessPath.Field around
            && around.field().part().isObject()
        ? around.field()
        : null;
  }

  /** The selector before another one, but for the elements of arrays. */
  private static int before(AccessPath path, int at) {
    int before = at - 1;
    while (before >= 0 && path.selector(before) instanceof AccessPath.Element) {
      before--;
    }
    return before;
  }

  private static List<FieldRef> partsAround(AccessPath path) {
    List<FieldRef> parts = new ArrayList<>();
    int at = before(path, path.length());
    for (FieldRef part = partAround(path, at); part != null; part = partAround(path, at)) {
      parts.add(part);
      at = before(path, at);
    }
    return List.copyOf(parts);
  }

  /**
   * Whether locks that lie in these parts, innermost first, are in parts of different objects, or
   * in different ones of an object.
   */
  public static boolean areApart(List<FieldRef> some, List<FieldRef> others) {
    int known = Math.min(some.size(), others.size());
    return !some.subList(0, known).equals(others.subList(0, known));
  }

  /** The key of the field or global variable that the lock is; null if that is not known. */
  public @Nullable String key() {
    AccessPath place = path;
    return place != null
            && place.length() > 0
            && Objects.equals(className, classOf(place))
            && place.selector(place.length() - 1) instanceof AccessPath.Field field
        ? field.field().contractKey()
        : className;
  }

  /** This with another path, and the class of that path unless it has one for another reason. */
  public LockId at(@Nullable AccessPath newPath) {
    boolean ofPath = className == null || (path != null && className.equals(classOf(path)));
    String found = ofPath && newPath != null ? classOf(newPath) : null;
    List<FieldRef> parts = newPath == null ? List.of() : partsAround(newPath);
    return new LockId(
        newPath,
        found == null ? className : found,
        kind,
        subclass,
        parts.size() < within.size() ? within : parts);
  }

  /** This under another class and of another kind. */
  public LockId named(@Nullable String otherClass, LockKind otherKind) {
    return new LockId(path, otherClass, otherKind, subclass, within);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof LockId that
            && kind == that.kind
            && Objects.equals(path, that.path)
            && Objects.equals(className, that.className)
            && subclass.equals(that.subclass));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Objects.hashCode(path) + Objects.hashCode(className)) + subclass.hashCode();
  }

  /** How a message names it: by class if that is known, else by path. */
  public String display() {
    String order = orderClass();
    if (order != null) {
      return order;
    }
    return path == null ? "a " + kind.phrase() : path.toString();
  }
}
