package dev.holdfast.engine.contract;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Function;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All contracts of a run, by key. */
public interface Contracts {
  /** The contract with this key, or null. */
  @Nullable Contract find(String key);

  /** Whether the contract with this key takes or releases a lock, or changes the context. */
  default boolean changesLocks(String key) {
    Contract contract = find(key);
    return contract != null && contract.effects().stream().anyMatch(Effect::changesLocks);
  }

  /** The value of a named constant of the model ({@code GFP_KERNEL}), or null. */
  @Nullable Long constant(String name);

  /**
   * The kind of the locks of a type, by the type's name without pointers and qualifiers ({@code
   * spinlock_t}, {@code struct mutex}, a qualified Java class), or null if it is no lock.
   */
  @Nullable LockKind lockKindOfType(String type);

  /** The declared orders. */
  List<LockOrder> orders();

  /**
   * The contract that a function's own annotations state, or null if they state none. Foreign
   * annotations count through the aliases of the model.
   *
   * @throws ContractException if an annotation is malformed
   */
  @Nullable Contract of(Function function) throws ContractException;

  /** The lock class that annotations on a field or type give it, or null. */
  @Nullable String lockClass(List<AnnotationUse> annotations);

  /** What the model advises whoever breaks the contract with this key; empty if nothing. */
  default String advice(String key) {
    return "";
  }

  /**
   * The directories each of which has a class of its own for the locks of this class; null if they
   * are of one class for all.
   */
  default @Nullable UserDirectories dividedAmong(String lockClass) {
    return null;
  }

  /**
   * The directory in whose code nothing that a chain of calls shows orders the locks of this class,
   * without a {@code /} at its end; empty for all code, null if they are ordered.
   */
  default @Nullable String unorderedUnder(String lockClass) {
    return null;
  }

  /** The directories of whose subdirectories a build takes one each, without a {@code /}. */
  default Set<String> alternatives() {
    return Set.of();
  }

  /**
   * Whether the locks of this class form one of their own where their objects lie behind the field
   * with this key ({@code owner.name}).
   */
  default boolean isOwner(String field, String lockClass) {
    return false;
  }

  /**
   * The lock class that the model gives a field ({@code owner.name}, or {@code variable.name} for
   * that of a global object alone) or global variable, or null if it has the class of its own name.
   */
  default @Nullable String lockClassOf(String key) {
    return null;
  }
}
