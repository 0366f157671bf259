package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Contracts that stand in the analysed sources, as the front ends hand them over. */
class FunctionContractTest {
  private static final Place HERE = new Place("drivers/acme.c", 7, 3);

  private static Function function(
      String key, List<Function.Parameter> parameters, AnnotationUse... annotations) {
    BodyBuilder body = new BodyBuilder();
    body.add(new Node.Pass(7, 1));
    return new Function(
        key, key, key, HERE.file(), 7, 9, parameters, List.of(annotations), body.build());
  }

  private static Function.Parameter parameter(String name, String type, AnnotationUse... uses) {
    return new Function.Parameter(name, type, List.of(uses));
  }

  private static AnnotationUse use(String name, Map<String, Object> members) {
    return new AnnotationUse(name, members, HERE);
  }

  private static Contract contract(Function function) throws ContractException {
    return Objects.requireNonNull(Loaded.MODEL.of(function));
  }

  @Test
  void withoutAnnotationsThereIsNoContract() throws Exception {
    assertThat(Loaded.MODEL.of(function("f", List.of()))).isNull();
  }

  @Test
  void anAttributeOfCNamesALockThroughPointersAndTheModelsStructs() throws Exception {
    Function function =
        function(
            "f",
            List.of(parameter("mm", "struct mm_struct *")),
            use("MustHold", Map.of("value", "&mm->mmap_lock")));
    Contract contract = contract(function);
    assertThat(Objects.requireNonNull(contract.grant()).held())
        .containsExactly(
            new LockTerm(
                AccessPath.parameter(0).field("mm_struct", "mmap_lock"),
                "mmap_lock",
                LockKind.RW_SEMAPHORE));
    assertThat(contract.saysEffects()).isFalse();
  }

  @Test
  void aFieldOfAnUnknownStructLeavesTheKindOpen() throws Exception {
    Function function =
        function(
            "f",
            List.of(parameter("ring", "struct acme_ring *")),
            use("MustHold", Map.of("value", "ring->lock")));
    assertThat(Objects.requireNonNull(contract(function).grant()).held())
        .containsExactly(
            new LockTerm(
                AccessPath.parameter(0).field("acme_ring", "lock"), null, LockKind.PSEUDO));
  }

  @Test
  void anUnknownNameIsAGlobalInCAndAFieldOfThisInJava() throws Exception {
    AnnotationUse use = use("MustHold", Map.of("value", "acme_lock"));
    assertThat(Objects.requireNonNull(contract(function("f", List.of(), use)).grant()).held())
        .extracting(LockTerm::path)
        .containsExactly(AccessPath.global("acme_lock"));
    Function method = function("p.Ring#f()", List.of(parameter("this", "Ring")), use);
    assertThat(Objects.requireNonNull(contract(method).grant()).held())
        .extracting(LockTerm::path)
        .containsExactly(AccessPath.parameter(0).field("p.Ring", "acme_lock"));
  }

  @Test
  void annotationsOfJavaComeQualifiedAndInContainers() throws Exception {
    AnnotationUse first = use("dev.holdfast.annotation.Acquires", Map.of("value", "a"));
    AnnotationUse second = use("dev.holdfast.annotation.Acquires", Map.of("value", "b"));
    Function function =
        function(
            "p.C#f(Mutex,Mutex)",
            List.of(
                parameter("a", "dev.holdfast.kernel.Mutex"),
                parameter("b", "dev.holdfast.kernel.Mutex")),
            use("dev.holdfast.annotation.Acquires.List", Map.of("value", List.of(first, second))));
    assertThat(contract(function).effects())
        .extracting(effect -> ((Effect.Acquire) effect).lock())
        .containsExactly(Loaded.parameter(0, LockKind.MUTEX), Loaded.parameter(1, LockKind.MUTEX));
  }

  @Test
  void aContextOnAParameterIsThatOfTheFunctionHandedOver() throws Exception {
    Function function =
        function(
            "p.C#f(Runnable)",
            List.of(
                parameter(
                    "callback",
                    "java.lang.Runnable",
                    use("dev.holdfast.annotation.HardInterruptContext", Map.of()))));
    Grant grant = Objects.requireNonNull(contract(function).callbacks().get(0));
    assertThat(grant.context()).isEqualTo(ContextKind.HARD_INTERRUPT);
  }

  @Test
  void aForeignAnnotationCountsThroughItsAlias() throws Exception {
    Function function =
        function(
            "p.C#f()",
            List.of(parameter("this", "p.C")),
            use("net.jcip.annotations.GuardedBy", Map.of("value", "this.lock")));
    assertThat(Objects.requireNonNull(contract(function).grant()).held())
        .extracting(LockTerm::path)
        .containsExactly(AccessPath.parameter(0).field("p.C", "lock"));
  }

  @Test
  void namesThatAreNotOursAreIgnored() throws Exception {
    Function function =
        function(
            "f",
            List.of(),
            use("DeclaredAcquires", Map.of("value", "x")),
            use("org.example.Pure", Map.of()));
    assertThat(Loaded.MODEL.of(function)).isNull();
  }

  @Test
  void aMalformedAnnotationIsReportedAtItsPlace() {
    Function function = function("p.C#f()", List.of(), use("MustHold", Map.of("value", "a..b")));
    ContractException failure =
        catchThrowableOfType(ContractException.class, () -> Loaded.MODEL.of(function));
    assertThat(failure).hasMessage("in \"a..b\": expected a field but found '.'");
    assertThat(failure.place()).isEqualTo(HERE);
  }

  @Test
  void aFieldIsGivenItsLockClass() {
    assertThat(
            Loaded.MODEL.lockClass(
                List.of(use("dev.holdfast.annotation.LockClass", Map.of("value", "ring")))))
        .isEqualTo("ring");
    assertThat(Loaded.MODEL.lockClass(List.of())).isNull();
  }
}
