package dev.holdfast.engine.program;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A field of a type: {@code vhost_virtqueue.mutex}.
 *
 * <p>In C the owner is the tag of the struct or union (the name of the typedef for an untagged one;
 * the enclosing struct for a member of an unnamed one inside it). In Java it is the qualified name
 * of the declaring class, or the name that {@code @KernelStruct} gives it, so that both languages
 * share the model's fields.
 *
 * @param owner the declaring type; empty if it could not be resolved
 * @param name the field's name
 * @param part whether it is a part of its object; follows from the other two within one program
 */
public record FieldRef(String owner, String name, Part part) implements Comparable<FieldRef> {
  /** The name that stands for all fields of a type to which nothing else has been assigned. */
  public static final String REST = "*";

  private static final Comparator<FieldRef> ORDER =
      Comparator.comparing(FieldRef::owner).thenComparing(FieldRef::name);

  /** Whether what a field holds is a part of the object, and not another object. */
  public enum Part {
    /** It is not, or that is not known. */
    NO,
    /** It is, and a number. */
    NUMBER,
    /** It is, and of a struct or union. */
    YES,
    /**
     * It is, and of a type of which some object has several parts, so that a lock in it is of a
     * class of its own.
     */
    ONE_OF_SEVERAL;

    /** Whether it is an object that has fields of its own. */
    public boolean isObject() {
      return this == YES || this == ONE_OF_SEVERAL;
    }
  }

  /** A field that is not known to be a part of its object. */
  public FieldRef(String owner, String name) {
    this(owner, name, Part.NO);
  }

  /** All fields of the same type: assigned where an object is cleared. */
  public FieldRef rest() {
    return new FieldRef(owner, REST);
  }

  /** Whether it stands for all fields of its type. */
  public boolean isRest() {
    return name.equals(REST);
  }

  /** Whether the declaring type is known; fields of unknown types are never equated. */
  public boolean isResolved() {
    return !owner.isEmpty();
  }

  /** The key under which a contract of this field's slot is found: {@code owner.name}. */
  public String contractKey() {
    return owner + "." + name;
  }

  // Written out: a record's own method costs several times as much until it is optimised.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FieldRef that && name.equals(that.name) && owner.equals(that.owner));
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + name.hashCode();
  }

  @Override
  public int compareTo(FieldRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return isResolved() ? owner + "." + name : "?." + name;
  }
}
