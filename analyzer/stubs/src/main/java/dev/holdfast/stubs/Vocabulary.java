package dev.holdfast.stubs;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.Advice;
import dev.holdfast.annotation.Alias;
import dev.holdfast.annotation.AlternativeDirectories;
import dev.holdfast.annotation.AssertsHeld;
import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.CalledAtOnce;
import dev.holdfast.annotation.ClassPerDirectory;
import dev.holdfast.annotation.ClassPerOwner;
import dev.holdfast.annotation.Deliberate;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.HardInterruptContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Holds;
import dev.holdfast.annotation.HoldsPTLock;
import dev.holdfast.annotation.HoldsPageLock;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.KernelGlobal;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.LockClass;
import dev.holdfast.annotation.LockOrder;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.MayHold;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.MustHold;
import dev.holdfast.annotation.MustNotHold;
import dev.holdfast.annotation.NoReturn;
import dev.holdfast.annotation.NonBlockableContext;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.RcuReaderContext;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.ReportsAtomic;
import dev.holdfast.annotation.ReportsHeld;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.SetsLockClass;
import dev.holdfast.annotation.SleepsIf;
import dev.holdfast.annotation.SoftInterruptContext;
import dev.holdfast.annotation.TaskContext;
import dev.holdfast.annotation.TryAcquires;
import dev.holdfast.annotation.UnorderedClasses;
import dev.holdfast.annotation.WithoutScheduling;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.program.AnnotationUse;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our annotations as their own declarations define them: names, members, types, defaults. */
final class Vocabulary {
  private static final String PACKAGE = "dev.holdfast.annotation";

  private static final Map<String, Map<String, Method>> MEMBERS =
      membersOf(
          List.of(
              Acquires.class,
              AcquiresTransiently.class,
              Advice.class,
              Alias.class,
              AssertsHeld.class,
              CalledAtOnce.class,
              SetsLockClass.class,
              AtomicContext.class,
              EntersContext.class,
              HardInterruptContext.class,
              Header.class,
              Holds.class,
              Initializes.class,
              HoldsPTLock.class,
              HoldsPageLock.class,
              KernelGlobal.class,
              KernelStruct.class,
              LeavesContext.class,
              LockClass.class,
              LockOrder.class,
              AlternativeDirectories.class,
              ClassPerDirectory.class,
              ClassPerOwner.class,
              UnorderedClasses.class,
              LockType.class,
              MayHold.class,
              FailsWith.class,
              MaySleep.class,
              MustHold.class,
              MustNotHold.class,
              Deliberate.class,
              NoReturn.class,
              NonBlockableContext.class,
              Pure.class,
              RcuReaderContext.class,
              Releases.class,
              ReportsAtomic.class,
              ReportsHeld.class,
              Returns.class,
              SleepsIf.class,
              SoftInterruptContext.class,
              TaskContext.class,
              TryAcquires.class,
              WithoutScheduling.class));

  private static final Map<String, List<String>> REQUIRED = requiredOf(MEMBERS);

  private Vocabulary() {}

  private static Map<String, List<String>> requiredOf(Map<String, Map<String, Method>> all) {
    Map<String, List<String>> required = new HashMap<>();
    all.forEach(
        (annotation, members) ->
            required.put(
                annotation,
                members.values().stream()
                    .filter(member -> member.getDefaultValue() == null)
                    .map(Method::getName)
                    .sorted()
                    .toList()));
    return Map.copyOf(required);
  }

  private static Map<String, Map<String, Method>> membersOf(
      List<Class<? extends Annotation>> annotations) {
    Map<String, Map<String, Method>> all = new HashMap<>();
    for (Class<? extends Annotation> annotation : annotations) {
      Map<String, Method> members = new HashMap<>();
      for (Method member : annotation.getDeclaredMethods()) {
        members.put(member.getName(), member);
      }
      all.put(annotation.getSimpleName(), members);
    }
    return Map.copyOf(all);
  }

  /** Whether the annotation is one of ours; one whose package is unknown counts by its name. */
  static boolean knows(AnnotationUse use) {
    String simple = use.simpleName();
    return MEMBERS.containsKey(simple)
        && (use.name().equals(simple) || use.name().equals(PACKAGE + "." + simple));
  }

  /** The annotations that stand in the container of a repeated one, or null if it is none. */
  @SuppressWarnings("unchecked") // checked element by element
  static @Nullable List<AnnotationUse> contents(AnnotationUse use) {
    boolean container =
        use.name().startsWith(PACKAGE)
            && use.name().endsWith("List")
            && use.members().get("value") instanceof List<?> values
            && values.stream().allMatch(value -> value instanceof AnnotationUse);
    return container ? (List<AnnotationUse>) use.members().get("value") : null;
  }

  /**
   * Checks the members of one of our annotations.
   *
   * @throws ContractException if one is missing, unknown or of the wrong type
   */
  static void check(AnnotationUse use) throws ContractException {
    Map<String, Method> members = MEMBERS.getOrDefault(use.simpleName(), Map.of());
    for (Map.Entry<String, Object> given : use.members().entrySet()) {
      Method member = members.get(given.getKey());
      if (member == null) {
        throw new ContractException(
            use.place(), "@" + use.simpleName() + " has no member " + given.getKey());
      }
      checkValue(use, member, given.getValue());
    }
    for (String needed : REQUIRED.getOrDefault(use.simpleName(), List.of())) {
      if (!use.members().containsKey(needed)) {
        throw new ContractException(
            use.place(), "@" + use.simpleName() + " needs its member " + needed);
      }
    }
  }

  private static void checkValue(AnnotationUse use, Method member, Object value)
      throws ContractException {
    Class<?> type = member.getReturnType();
    if (value instanceof List<?> elements) {
      if (!type.isArray()) {
        throw wrong(use, member);
      }
      for (Object element : elements) {
        checkElement(use, member, type.getComponentType(), element);
      }
      return;
    }
    checkElement(use, member, type.isArray() ? type.getComponentType() : type, value);
  }

  private static void checkElement(AnnotationUse use, Method member, Class<?> type, Object element)
      throws ContractException {
    if (type.isEnum()) {
      checkConstant(use, member, type, element);
      return;
    }
    boolean fits =
        type == boolean.class ? element instanceof Boolean : namesLock(member, type, element);
    if (!fits) {
      throw wrong(use, member);
    }
  }

  /** Locks are named by path or by class; either is understood wherever one of them is declared. */
  private static boolean namesLock(Method member, Class<?> type, Object element) {
    boolean listsLocks = member.getReturnType().isArray() && !member.getName().equals("cTypes");
    return (element instanceof String && (type == String.class || listsLocks))
        || (element instanceof AnnotationUse.TypeName && (type == Class.class || listsLocks));
  }

  private static void checkConstant(AnnotationUse use, Method member, Class<?> type, Object element)
      throws ContractException {
    if (!(element instanceof AnnotationUse.NamedConstant constant)) {
      throw wrong(use, member);
    }
    for (Object known : type.getEnumConstants()) {
      if (((Enum<?>) known).name().equals(constant.name())) {
        return;
      }
    }
    throw new ContractException(
        use.place(), type.getSimpleName() + " has no constant " + constant.name());
  }

  private static ContractException wrong(AnnotationUse use, Method member) {
    return new ContractException(
        use.place(),
        "the member "
            + member.getName()
            + " of @"
            + use.simpleName()
            + " must be of type "
            + member.getReturnType().getSimpleName());
  }
}
