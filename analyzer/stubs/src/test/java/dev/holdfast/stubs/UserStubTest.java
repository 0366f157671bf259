package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserStubTest {
  private final Path directory;

  UserStubTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Contracts load(String source) throws Exception {
    Path file = directory.resolve("Stub.java");
    Files.writeString(file, source);
    return Model.load(List.of(file));
  }

  private static Contract contract(Contracts contracts, String key) {
    return Objects.requireNonNull(contracts.find(key), key);
  }

  @Test
  void aLaterStubReplacesTheBuiltInContract() throws Exception {
    Contracts contracts =
        load(
            """
            import dev.holdfast.annotation.*;
            final class Ours {
              @MaySleep public static native void udelay(long microseconds);
            }
            """);
    assertThat(contract(contracts, "udelay").effects())
        .containsExactly(new Effect.MaySleep(Expr.Constant.ONE, SleepKind.WAIT));
    assertThat(contract(contracts, "mdelay").effects()).containsExactly(new Effect.Pure());
  }

  @Test
  void directoriesAreReadInTheOrderOfTheirFiles() throws Exception {
    Files.writeString(directory.resolve("B.java"), "class B { static native void f(); }");
    Files.createDirectory(directory.resolve("a"));
    Files.writeString(
        directory.resolve("a").resolve("A.java"),
        "class A { @dev.holdfast.annotation.MaySleep static native void f(); }");
    Files.writeString(directory.resolve("notes.txt"), "no stub");
    Contracts contracts = Model.load(List.of(directory));
    assertThat(contract(contracts, "f").effects()).hasSize(1);
    assertThat(contract(contracts, "f").source()).endsWith("a/A.java:1");
  }

  @Test
  void aDriversOwnLocksAndSlotsCanBeSaid() throws Exception {
    Contracts contracts =
        load(
            """
            package com.acme;
            import dev.holdfast.annotation.*;
            import dev.holdfast.kernel.*;
            @KernelStruct("acme_ring")
            class Ring {
              Mutex mutex;
              @LockClass("ring doorbell") SpinLock doorbell;
            }
            @KernelStruct("acme_ops")
            interface AcmeOps {
              @AtomicContext @Holds("ring.doorbell") void kick(Ring ring);
            }
            final class Acme {
              @Acquires(value = "ring.mutex", when = ResultTest.ZERO)
              @SleepsIf("wait && ring != null")
              static native int acme_lock(Ring ring, boolean wait);
              @Releases("return.mutex") static native Ring acme_unlock();
            }
            """);
    AccessPath mutex = AccessPath.parameter(0).field("acme_ring", "mutex");
    assertThat(contract(contracts, "acme_lock").effects().get(0))
        .isEqualTo(
            Loaded.acquires(
                new LockTerm(mutex, null, LockKind.MUTEX), LockMode.EXCLUSIVE, ResultTest.ZERO));
    assertThat(contract(contracts, "acme_unlock").effects())
        .containsExactly(
            new Effect.Release(
                new LockTerm(
                    AccessPath.of(new AccessPath.Result(LockTerm.RESULT))
                        .field("acme_ring", "mutex"),
                    null,
                    LockKind.MUTEX)));
    Grant inC = Objects.requireNonNull(contract(contracts, "acme_ops.kick").grant());
    assertThat(inC.context()).isEqualTo(ContextKind.ATOMIC);
    assertThat(inC.held())
        .containsExactly(
            new LockTerm(
                AccessPath.parameter(0).field("acme_ring", "doorbell"),
                "ring doorbell",
                LockKind.SPINLOCK));
    Grant inJava =
        Objects.requireNonNull(contract(contracts, "com.acme.AcmeOps#kick(Ring)").grant());
    assertThat(inJava.held())
        .extracting(LockTerm::path)
        .containsExactly(AccessPath.parameter(1).field("acme_ring", "doorbell"));
    assertThat(contracts.lockClassOf("acme_ring.doorbell")).isEqualTo("ring doorbell");
  }

  @Test
  void logicalOperatorsBecomeBitwiseOnesOfTruthValues() throws Exception {
    Contracts contracts =
        load(
            """
            import dev.holdfast.annotation.*;
            class C {
              @SleepsIf("wait && !(flags & MSG_DONTWAIT)")
              static native void f(boolean wait, int flags);
            }
            """);
    Expr wait = new Expr.Binary(Expr.BinaryOperator.NOT_EQUAL, Loaded.path(0), Expr.Constant.ZERO);
    Expr flag =
        new Expr.Unary(
            Expr.UnaryOperator.NOT,
            new Expr.Binary(
                Expr.BinaryOperator.BIT_AND, Loaded.path(1), new Expr.Symbol("MSG_DONTWAIT")));
    assertThat(contract(contracts, "f").effects())
        .containsExactly(
            new Effect.MaySleep(
                new Expr.Binary(Expr.BinaryOperator.BIT_AND, wait, flag), SleepKind.WAIT));
  }

  @Test
  void javaKeysHaveSimpleErasedTypes() throws Exception {
    Contracts contracts =
        load(
            """
            package p;
            class Outer<T extends Comparable<T>> {
              class Inner {
                @dev.holdfast.annotation.MaySleep
                <U> void f(java.util.Map<T, U> map, T bound, U free, byte[] bytes, String... rest) {}
              }
            }
            """);
    assertThat(contracts.find("p.Outer.Inner#f(Map,Comparable,Object,byte[],String[])"))
        .isNotNull();
  }

  @Test
  void onlyNativeStaticMethodsStandForFunctionsOfC() throws Exception {
    Contracts contracts =
        load("class C { @dev.holdfast.annotation.MaySleep static void javaOnly() {} }");
    assertThat(contracts.find("javaOnly")).isNull();
    assertThat(contracts.find("C#javaOnly()")).isNotNull();
  }

  @Test
  void unknownAnnotationsAreIgnored() throws Exception {
    Contracts contracts =
        load(
            """
            class C {
              @Deprecated @org.example.Pure(x = 3) @SuppressWarnings({"a", "b"})
              static native void f();
            }
            """);
    assertThat(contract(contracts, "f").effects()).isEmpty();
  }

  @Test
  void constantsAreEvaluated() throws Exception {
    Contracts contracts =
        load(
            """
            interface Bits {
              int A = 1 << 3, B = A | 0x10, C = ~0 & (B - 1), D = 0_17, E = Bits.B, F = G + 1;
              int G = F;
              String NAME = "x";
            }
            """);
    assertThat(contracts.constant("B")).isEqualTo(24L);
    assertThat(contracts.constant("C")).isEqualTo(23L);
    assertThat(contracts.constant("D")).isEqualTo(15L);
    assertThat(contracts.constant("E")).isEqualTo(24L);
    assertThat(contracts.constant("F")).isNull();
    assertThat(contracts.constant("NAME")).isNull();
  }

  @Test
  void ordersOfUsersComeAfterTheBuiltInOnes() throws Exception {
    Contracts contracts =
        load(
            """
            import dev.holdfast.annotation.*;
            @LockOrder({"acme_ring.mutex", "mmap_lock", "page lock"}) class Orders {}
            """);
    assertThat(contracts.orders().get(contracts.orders().size() - 1).classes())
        .containsExactly("acme_ring.mutex", "mmap_lock", "page lock");
  }
}
