package dev.holdfast.engine.program;

import java.util.ArrayList;
import java.util.List;

/**
 * The symbolic path to one object: a root and the fields that lead from it, as in {@code vq->mutex}
 * = parameter 0 · {@code vhost_virtqueue.mutex}.
 *
 * <p>A pointer and what it points to are one path: {@code &vq->mutex} and {@code vq->mutex} are
 * equal, as are {@code *p} and {@code p}. Their types never agree, so that the two are not confused
 * where it matters, and a callee's view of an object is had by putting the argument's path in the
 * place of the parameter.
 */
public final class AccessPath {
  /** Longer paths are cut to their last selectors behind an opaque root: loses identity only. */
  public static final int MAX_SELECTORS = 8;

  /** Where a path begins. */
  public sealed interface Root {}

  /** A parameter of the function, from 0; in a Java instance method, {@code this} is 0. */
  public record Parameter(int index) implements Root {
    @Override
    public String toString() {
      return "#" + index;
    }
  }

  /**
   * A local variable.
   *
   * @param name its name, made unique in the function where a nested scope declares it again
   */
  public record Local(String name) implements Root {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A variable that outlives the function.
   *
   * @param name unique in the program: {@code tasklist_lock}, or {@code mm/rmap.c:lock} for one
   *     with file or function scope; in Java, the qualified class and field, or {@code a.b.C.class}
   */
  public record Global(String name) implements Root {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * What a call returned.
   *
   * @param node the index of the {@link Node.Call} in its function
   */
  public record Result(int node) implements Root {
    @Override
    public String toString() {
      return "result@" + node;
    }
  }

  /**
   * A value that the engine tells apart from others but cannot name: what a variable held at one
   * assignment, or what a front end cannot express.
   *
   * @param origin what it is, unique in the function; two roots with equal origin are one object
   */
  public record Opaque(String origin) implements Root {
    @Override
    public String toString() {
      return "?" + origin;
    }
  }

  /** One step along a path. */
  public sealed interface Selector {}

  /** Into a field, whether through a pointer or not. */
  public record Field(FieldRef field) implements Selector {
    @Override
    public String toString() {
      return "." + field.name();
    }
  }

  /**
   * Into an element of an array or collection.
   *
   * @param index the index as it is written, since equal text in one function is nearly always an
   *     equal index; {@code *} if it is unknown, which equals nothing
   */
  public record Element(String index) implements Selector {
    /** An element that cannot be told from the others. */
    public static final Element UNKNOWN = new Element("*");

    /** Whether the index is a number. */
    boolean isConstant() {
      return !index.isEmpty() && index.chars().allMatch(Character::isDigit);
    }

    /** Whether the variable's name stands in the index as a word. */
    boolean mentions(String variable) {
      int at = index.indexOf(variable);
      while (at >= 0) {
        int end = at + variable.length();
        boolean begins = at == 0 || !Character.isJavaIdentifierPart(index.charAt(at - 1));
        boolean ends = end == index.length() || !Character.isJavaIdentifierPart(index.charAt(end));
        if (begins && ends) {
          return true;
        }
        at = index.indexOf(variable, at + 1);
      }
      return false;
    }

    @Override
    public String toString() {
      return "[" + index + "]";
    }
  }

  /**
   * Back from a member to the object that holds it ({@code container_of}, or a Java outer
   * instance).
   *
   * @param field the member that is left
   */
  public record Container(FieldRef field) implements Selector {
    @Override
    public String toString() {
      return "^" + field.owner();
    }
  }

  private final Root root;
  private final List<Selector> selectors;
  private final int hash;

  private AccessPath(Root root, List<Selector> selectors) {
    this.root = root;
    this.selectors = selectors;
    this.hash = 31 * root.hashCode() + selectors.hashCode();
  }

  /** The path that is the root itself. */
  public static AccessPath of(Root root) {
    return new AccessPath(root, List.of());
  }

  /** The parameter with this index, from 0. */
  public static AccessPath parameter(int index) {
    return of(new Parameter(index));
  }

  /** The local variable of this name. */
  public static AccessPath local(String name) {
    return of(new Local(name));
  }

  /** The global variable of this name. */
  public static AccessPath global(String name) {
    return of(new Global(name));
  }

  /** What the call at this node returned. */
  public static AccessPath result(int node) {
    return of(new Result(node));
  }

  /** The path to a field of what this path leads to. */
  public AccessPath field(FieldRef field) {
    return then(new Field(field));
  }

  /** The path to a field of what this path leads to. */
  public AccessPath field(String owner, String name) {
    return field(new FieldRef(owner, name));
  }

  /** The path to the object that holds what this path leads to as its member {@code field}. */
  public AccessPath containerOf(FieldRef field) {
    return then(new Container(field));
  }

  /**
   * What the call that returned this path's root has stored where its argument points to.
   *
   * @param argument the index of the argument, from 0
   */
  public AccessPath stored(int argument) {
    return of(root).then(new Element("&" + argument));
  }

  /** The path to an element of what this path leads to. */
  public AccessPath element(String index) {
    return then(new Element(index));
  }

  /** This path with one step more; a step into a container and the step out of it cancel out. */
  public AccessPath then(Selector next) {
    if (!selectors.isEmpty() && cancel(selectors.get(selectors.size() - 1), next)) {
      return new AccessPath(root, selectors.subList(0, selectors.size() - 1));
    }
    List<Selector> longer = new ArrayList<>(selectors.size() + 1);
    longer.addAll(selectors);
    longer.add(next);
    if (longer.size() > MAX_SELECTORS) {
      return new AccessPath(
          new Opaque(root + longer.get(0).toString()),
          List.copyOf(longer.subList(1, longer.size())));
    }
    return new AccessPath(root, List.copyOf(longer));
  }

  private static boolean cancel(Selector last, Selector next) {
    if (last instanceof Field in && next instanceof Container out) {
      return in.field().equals(out.field());
    }
    return last instanceof Container out
        && next instanceof Field in
        && in.field().equals(out.field());
  }

  /** This path, with its root replaced by another path: the callee's view to the caller's. */
  public AccessPath rebase(AccessPath base) {
    AccessPath result = base;
    for (Selector selector : selectors) {
      result = result.then(selector);
    }
    return result;
  }

  /** Whether this path leads through what the other leads to, or is it. */
  public boolean startsWith(AccessPath other) {
    int length = other.selectors.size();
    return root.equals(other.root)
        && selectors.size() >= length
        && selectors.subList(0, length).equals(other.selectors);
  }

  /**
   * This path where a variable is about to change: elements that it indexes cannot be told from the
   * others any more.
   */
  public AccessPath forgetIndex(String variable) {
    AccessPath result = of(root);
    boolean changed = false;
    for (Selector selector : selectors) {
      boolean stale = selector instanceof Element element && element.mentions(variable);
      changed |= stale;
      result = result.then(stale ? Element.UNKNOWN : selector);
    }
    return changed ? result : this;
  }

  /** The path to what holds the object that this path leads to; itself if it is a root. */
  public AccessPath withoutLast() {
    return isRoot() ? this : new AccessPath(root, selectors.subList(0, selectors.size() - 1));
  }

  /** This path for another function, in which the names of variables that index mean others. */
  public AccessPath withoutIndexes() {
    AccessPath result = of(root);
    boolean changed = false;
    for (Selector selector : selectors) {
      boolean local = selector instanceof Element element && !element.isConstant();
      changed |= local;
      result = result.then(local ? Element.UNKNOWN : selector);
    }
    return changed ? result : this;
  }

  /** Where the path begins. */
  public Root root() {
    return root;
  }

  /** The steps from the root, outermost first. */
  public List<Selector> selectors() {
    return selectors;
  }

  /** Whether the path is its root alone. */
  public boolean isRoot() {
    return selectors.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessPath that
        && hash == that.hash
        && root.equals(that.root)
        && selectors.equals(that.selectors);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(root.toString());
    selectors.forEach(text::append);
    return text.toString();
  }
}
