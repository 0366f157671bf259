package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasTest {
  private final Path directory;

  AliasTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void aUsersAliasFillsInTheMembersOfTheForeignAnnotation() throws Exception {
    Files.writeString(
        directory.resolve("Aliases.java"),
        """
        import dev.holdfast.annotation.*;
        import dev.holdfast.kernel.Mutex;
        @Alias(foreign = "org.acme.Takes")
        @Acquires(value = "{lock}", when = ResultTest.ZERO)
        @interface Takes {}
        final class Uses {
          @org.acme.Takes(lock = "m") static native int take(Mutex m);
        }
        """);
    Contracts contracts = Model.load(List.of(directory));
    Contract contract = Objects.requireNonNull(contracts.find("take"));
    assertThat(contract.effects())
        .containsExactly(
            Loaded.acquires(
                Loaded.parameter(0, LockKind.MUTEX), LockMode.EXCLUSIVE, ResultTest.ZERO));
  }

  @Test
  void blockingAnnotationsAreKnown() throws Exception {
    Files.writeString(
        directory.resolve("Uses.java"),
        """
        import org.jetbrains.annotations.Blocking;
        final class Uses {
          @Blocking static native void blocks();
        }
        """);
    Contracts contracts = Model.load(List.of(directory));
    assertThat(Objects.requireNonNull(contracts.find("blocks")).effects())
        .singleElement()
        .isInstanceOf(Effect.MaySleep.class);
  }

  @Test
  void whatAForeignAnnotationSaysInWordsOfItsOwnIsLeftOut() throws Exception {
    assertThat(guarded("lock")).isNotNull();
    assertThat(guarded("sleep")).as("a field called like a method of the JDK").isNotNull();
    assertThat(guarded("lock()")).isNull();
    assertThat(guarded("no path at all")).isNull();
  }

  private static @Nullable Contract guarded(String by) throws Exception {
    Place here = new Place("Ring.java", 7, 3);
    AnnotationUse guard =
        new AnnotationUse("net.jcip.annotations.GuardedBy", Map.of("value", by), here);
    BodyBuilder body = new BodyBuilder();
    body.add(new Node.Pass(7, 1));
    String key = "p.Ring#f()";
    List<Function.Parameter> self = List.of(new Function.Parameter("this", "p.Ring", List.of()));
    return Loaded.MODEL.of(
        new Function(key, key, key, here.file(), 7, 9, self, List.of(guard), body.build()));
  }
}
