package dev.holdfast.engine.program;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
   * @param isObject whether it is an object itself, so that as a value it is the object's address;
   *     follows from the name within one function
   */
  public record Local(String name, boolean isObject) implements Root {
    /**
     * How the names of values begin that a front end has chosen by a condition, {@code c ? a : b}.
     */
    public static final String CHOICE = "choice";

    /** Whether it is no more than a value that was chosen by a condition. */
    public boolean isChoice() {
      return name.startsWith(CHOICE);
    }

    // Written out: a record's own methods cost several times as much until they are optimised.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Local that && name.equals(that.name) && isObject == that.isObject);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * The pointer itself that was given for a parameter, where the parameter's own name stands for
   * the number or the pointer that it leads to: what a test for null asks for.
   *
   * @param index the parameter's index
   */
  public record Given(int index) implements Root {
    @Override
    public String toString() {
      return "&" + new Parameter(index);
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
    /** What a null pointer would lead to: nothing is there, and no path gets so far. */
    public static final Opaque NOTHING = new Opaque("(0)");

    @Override
    public String toString() {
      return "?" + origin;
    }
  }

  /** One step along a path. */
  public sealed interface Selector {}

  /** Into a field, whether through a pointer or not. */
  public record Field(FieldRef field) implements Selector {
    // Written out: a record's own method costs several times as much until it is optimised.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Field that && field.equals(that.field));
    }

    @Override
    public int hashCode() {
      return field.hashCode();
    }

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

    private static final String STORED = "&";

    /** Whether the index is a number. */
    public boolean isConstant() {
      for (int i = 0; i < index.length(); i++) {
        if (!Character.isDigit(index.charAt(i))) {
          return false;
        }
      }
      return !index.isEmpty();
    }

    /** Whether the index is an expression of the function, which means nothing elsewhere. */
    boolean isWritten() {
      return !isConstant() && !isStored() && !equals(UNKNOWN);
    }

    /** Whether this is what a call has stored, see {@link AccessPath#stored}. */
    boolean isStored() {
      return index.startsWith(STORED);
    }

    /** Whether the variable's name stands in the index as a word. */
    public boolean mentions(String variable) {
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

  private static final Selector[] NONE = {};

  private final Root root;
  private final Selector[] steps;
  private final int hash;

  private AccessPath(Root root, Selector[] steps) {
    this.root = root;
    this.steps = steps;
    int stepHash = 1;
    for (Selector step : steps) {
      stepHash = 31 * stepHash + step.hashCode();
    }
    this.hash = 31 * root.hashCode() + stepHash;
  }

  /** The path that is the root itself. */
  public static AccessPath of(Root root) {
    return new AccessPath(root, NONE);
  }

  /** The parameter with this index, from 0. */
  public static AccessPath parameter(int index) {
    return of(new Parameter(index));
  }

  /** The pointer that was given for the parameter with this index. */
  public static AccessPath given(int index) {
    return of(new Given(index));
  }

  /** The local variable of this name. */
  public static AccessPath local(String name) {
    return of(new Local(name, false));
  }

  /** The local variable of this name, which is an object itself. */
  public static AccessPath localObject(String name) {
    return of(new Local(name, true));
  }

  /**
   * Whether it leads to an object, not to a variable that may point to one: as a value it is the
   * object's address. Not all that do are known to.
   */
  public boolean isObject() {
    if (isRoot()) {
      return root instanceof Local local && local.isObject();
    }
    return selector(length() - 1) instanceof Field last && last.field().part().isObject();
  }

  /** Whether it leads to a field that holds a number: as a pointer it is the field's address. */
  public boolean isNumber() {
    return !isRoot()
        && selector(length() - 1) instanceof Field last
        && last.field().part() == FieldRef.Part.NUMBER;
  }

  /** Whether it begins at what the caller gave for a parameter. */
  public boolean isOfArgument() {
    return root instanceof Parameter || root instanceof Given;
  }

  /** The global variable of this name. */
  public static AccessPath global(String name) {
    return of(new Global(name));
  }

  /**
   * Whether the call at this node ended by an exception that it does not declare. Nobody assigns
   * it; a front end branches on it, and an engine that knows of the callee that it changes locks
   * takes it not to throw: a wrapper of {@code lock} or {@code unlock} that fails has done either.
   */
  public static AccessPath thrown(int node) {
    return local("$thrown" + node);
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
    return of(root).then(new Element(Element.STORED + argument));
  }

  /** The index of the argument if this path begins at what a call has stored there, else -1. */
  public int storedArgument() {
    boolean stored =
        steps.length > 0
            && root instanceof Result
            && steps[0] instanceof Element element
            && element.isStored();
    return stored
        ? Integer.parseInt(((Element) steps[0]).index().substring(Element.STORED.length()))
        : -1;
  }

  /** This path, with its root and first step replaced by another path. */
  public AccessPath rebaseFirst(AccessPath base) {
    return new AccessPath(root, Arrays.copyOfRange(steps, 1, steps.length)).rebase(base);
  }

  /** This path, with the path that it begins with replaced by another. */
  public AccessPath moved(AccessPath prefix, AccessPath base) {
    return new AccessPath(root, Arrays.copyOfRange(steps, prefix.steps.length, steps.length))
        .rebase(base);
  }

  /** The path to an element of what this path leads to. */
  public AccessPath element(String index) {
    return then(new Element(index));
  }

  /** This path with one step more; a step into a container and the step out of it cancel out. */
  public AccessPath then(Selector next) {
    int length = steps.length;
    if (length > 0 && cancel(steps[length - 1], next)) {
      return withoutLast();
    }
    if (length == MAX_SELECTORS) {
      Selector[] last = Arrays.copyOfRange(steps, 1, length + 1);
      last[length - 1] = next;
      return new AccessPath(new Opaque(root + steps[0].toString()), last);
    }
    Selector[] longer = Arrays.copyOf(steps, length + 1);
    longer[length] = next;
    return new AccessPath(root, longer);
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
    if (steps.length == 0) {
      return base;
    }
    int length = base.steps.length + steps.length;
    boolean plain =
        base.steps.length == 0
            || (length <= MAX_SELECTORS && !cancel(base.steps[base.steps.length - 1], steps[0]));
    if (plain) {
      Selector[] all = Arrays.copyOf(base.steps, length);
      System.arraycopy(steps, 0, all, base.steps.length, steps.length);
      return new AccessPath(base.root, all);
    }
    AccessPath result = base;
    for (Selector step : steps) {
      result = result.then(step);
    }
    return result;
  }

  /**
   * This path where a variable is about to change: elements that it indexes cannot be told from the
   * others any more.
   */
  public AccessPath forgetIndex(String variable) {
    return withUnknown(element -> element.mentions(variable));
  }

  /** This path for another function, in which the names of variables that index mean others. */
  public AccessPath withoutIndexes() {
    return withUnknown(Element::isWritten);
  }

  private AccessPath withUnknown(Predicate<Element> stale) {
    Selector[] changed = steps;
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] instanceof Element element && stale.test(element)) {
        changed = changed == steps ? steps.clone() : changed;
        changed[i] = Element.UNKNOWN;
      }
    }
    return changed == steps ? this : new AccessPath(root, changed);
  }

  /** The path to what holds the object that this path leads to; itself if it is a root. */
  public AccessPath withoutLast() {
    return isRoot() ? this : new AccessPath(root, Arrays.copyOf(steps, steps.length - 1));
  }

  /** Whether it stands for the fields of an object. */
  public boolean isRest() {
    return steps.length > 0
        && steps[steps.length - 1] instanceof Field last
        && last.field().isRest();
  }

  /** Whether it stands for the fields of an object of which the other path leads to one. */
  public boolean isRestOf(AccessPath field) {
    return isRest()
        && field.steps.length == steps.length
        && field.steps[steps.length - 1] instanceof Field other
        && other.field().owner().equals(((Field) steps[steps.length - 1]).field().owner())
        && field.startsWith(withoutLast());
  }

  /** Where the path begins. */
  public Root root() {
    return root;
  }

  /** The steps from the root, outermost first. */
  public List<Selector> selectors() {
    return Collections.unmodifiableList(Arrays.asList(steps));
  }

  /** How many steps it has. */
  public int length() {
    return steps.length;
  }

  /** One of the steps, from 0. */
  public Selector selector(int index) {
    return steps[index];
  }

  /** Whether one of the steps is equal to this one. */
  public boolean leadsThrough(Selector step) {
    for (Selector each : steps) {
      if (each.equals(step)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this path leads through what the other leads to, or is it. */
  public boolean startsWith(AccessPath prefix) {
    return steps.length >= prefix.steps.length
        && root.equals(prefix.root)
        && Arrays.equals(steps, 0, prefix.steps.length, prefix.steps, 0, prefix.steps.length);
  }

  /** Whether the path is its root alone. */
  public boolean isRoot() {
    return steps.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccessPath that
        && hash == that.hash
        && root.equals(that.root)
        && Arrays.equals(steps, that.steps);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(root.toString());
    for (Selector step : steps) {
      text.append(step);
    }
    return text.toString();
  }
}
