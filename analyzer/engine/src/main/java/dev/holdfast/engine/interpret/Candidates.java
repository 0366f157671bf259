package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call may reach.
 *
 * @param callee what it is called through: a contract key, or a description
 * @param isKey whether it is a contract key
 * @param contract the contract that stands for it, or null
 * @param functions the functions it may be, by identity; ignored if the contract says the effects
 * @param confidence how sure it is that each of them is meant
 */
public record Candidates(
    String callee,
    boolean isKey,
    @Nullable Contract contract,
    List<String> functions,
    Confidence confidence) {
  /** Calls through fields with more candidates are not followed. Errs towards silence. */
  private static final int MAX_STORED = 4;

  /** Virtual calls with more candidates are not followed. Errs towards silence. */
  private static final int MAX_OVERRIDES = 4;

  /** What the callee of a call may be. */
  public static Candidates of(Callee callee, Knowledge knowledge) {
    if (callee instanceof Callee.Named named) {
      return named(named.contractKey(), named.targets(), knowledge);
    }
    if (callee instanceof Callee.ThroughField through) {
      Contract slot = knowledge.contract(through.field().contractKey());
      // A slot's contract is checked against every function in it, so its callers need not look.
      List<String> stored = slot == null ? knowledge.storedIn(through.field()) : List.of();
      boolean sole = stored.size() == 1 && !knowledge.program().isOpen(through.field());
      Confidence confidence = sole ? Confidence.MEDIUM : Confidence.LOW;
      return new Candidates(
          through.field().toString(), false, slot, limited(stored, MAX_STORED), confidence);
    }
    if (callee instanceof Callee.ThroughValue value
        && value.value() instanceof Expr.FunctionAddress address) {
      return named(address.contractKey(), address.functionIds(), knowledge);
    }
    return new Candidates("a function pointer", false, null, List.of(), Confidence.LOW);
  }

  private static Candidates named(String key, List<String> targets, Knowledge knowledge) {
    // The model's word on a function stands for its body, even where it says that nothing happens;
    // what a method only inherits does not.
    List<String> bodies = knowledge.standsForBody(key) ? List.of() : overrides(targets, knowledge);
    Contract contract = knowledge.stated(key);
    if (contract == null && bodies.isEmpty()) {
      contract = knowledge.contract(key);
    }
    return new Candidates(key, true, contract, bodies, sureness(key, targets, knowledge));
  }

  /** What a library's type may stand for is mostly not in the program. */
  private static Confidence sureness(String key, List<String> targets, Knowledge knowledge) {
    if (targets.size() <= 1) {
      return Confidence.HIGH;
    }
    int hash = key.indexOf('#');
    boolean foreign = hash >= 0 && !knowledge.program().declares(key.substring(0, hash));
    return foreign ? Confidence.LOW : Confidence.MEDIUM;
  }

  private static List<String> limited(List<String> functions, int most) {
    return functions.size() > most ? List.of() : functions;
  }

  private static List<String> overrides(List<String> targets, Knowledge knowledge) {
    return areTooMany(targets)
        ? limited(knowledge.withoutWrappers(targets), MAX_OVERRIDES)
        : targets;
  }

  /** Whether a virtual call may reach so many functions that some or all are not followed. */
  public static boolean areTooMany(List<String> overrides) {
    return overrides.size() > MAX_OVERRIDES;
  }

  /**
   * The name in a contract key: {@code lock} of {@code a.b.Mutex#lock()}, or of a C function's key
   * behind what may say where it is from.
   */
  public static String simpleName(String key) {
    int hash = key.indexOf('#');
    if (hash < 0) {
      return key.substring(key.lastIndexOf(':') + 1);
    }
    int end = key.indexOf('(', hash);
    String name = key.substring(hash + 1, end < 0 ? key.length() : end);
    String owner = key.substring(key.lastIndexOf('.', hash) + 1, hash);
    return name.equals("<init>") ? "new " + owner : owner + "." + name;
  }

  /** What messages call the callee. */
  public String name() {
    return isKey ? simpleName(callee) : callee;
  }

  /** Whether nothing is known of the callee. */
  public boolean isUnknown() {
    return contract == null && functions.isEmpty();
  }
}
