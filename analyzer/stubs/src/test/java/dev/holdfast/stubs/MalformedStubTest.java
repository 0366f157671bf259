package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.program.Place;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedStubTest {
  private final Path directory;

  MalformedStubTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private ContractException failure(String source) throws Exception {
    Path file = directory.resolve("Bad.java");
    Files.writeString(file, source);
    ContractException failure =
        catchThrowableOfType(ContractException.class, () -> Model.load(List.of(file)));
    assertThat(failure).isNotNull();
    assertThat(failure.place().file()).endsWith("/Bad.java");
    return failure;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@MaySleep(why = 1)                | @MaySleep has no member why",
        "@MaySleep(kind = SleepKind.NAP)   | SleepKind has no constant NAP",
        "@MaySleep(kind = \"WAIT\")        | the member kind of @MaySleep must be of type SleepKind",
        "@SleepsIf                         | @SleepsIf needs its member value",
        "@SleepsIf(\"mask & GFP_KERNEL\")  | in \"mask & GFP_KERNEL\": there is no parameter, global or constant mask",
        "@SleepsIf(\"flags & \")           | in \"flags & \": expected a value but found the end",
        "@SleepsIf(\"flags # 1\")          | in \"flags # 1\": the character '#' has no meaning",
        "@SleepsIf(\"(flags\")             | in \"(flags\": expected ) but found the end",
        "@SleepsIf(\"flags flags\")        | in \"flags flags\": expected the end but found 'flags'",
        "@SleepsIf(\"unheard_of(flags)\")  | in \"unheard_of(flags)\": there is no function unheard_of",
        "@Acquires                         | @Acquires names no lock",
        "@Acquires(\"lok\")                | in \"lok\": there is no parameter, global or constant lok",
        "@Acquires(\"inode.i_sem\")        | in \"inode.i_sem\": no stub gives inode a field i_sem",
        "@Acquires(\"flags\")              | it is not known what kind of lock \"flags\" is: say it with kind =",
        "@Acquires(lockClass = Inode.class) | dev.holdfast.kernel.Inode is no lock class: no stub gives it @LockClass",
        "@FailsWith(\"-4\")               | @FailsWith needs an @Acquires whose result tells whether it was taken",
        "@MayHold(Unknown.class)           | Unknown is no lock class: no stub gives it @LockClass"
      })
  void aBadAnnotationIsReportedWhereItStands(String annotation, String message) throws Exception {
    ContractException failure =
        failure(
            """
            import dev.holdfast.annotation.*;
            import dev.holdfast.kernel.Inode;
            class Bad {
              %s
              static native void f(Inode inode, int flags);
            }
            """
                .formatted(annotation));
    assertThat(failure).hasMessage(message);
    assertThat(failure.place()).isEqualTo(new Place(failure.place().file(), 4, 3));
  }

  @Test
  void aSyntaxErrorIsReportedWithLineAndColumn() throws Exception {
    ContractException failure = failure("class Bad {\n  void f(int;\n}\n");
    assertThat(failure.getMessage()).startsWith("this is not Java that can be read: ");
    assertThat(failure.place().line()).isEqualTo(2);
    assertThat(failure.place().column()).isPositive();
  }

  @Test
  void anUnknownLockClassInAnOrderIsReported() throws Exception {
    ContractException failure =
        failure("@dev.holdfast.annotation.LockOrder({\"mmap_lock\", \"mmap_lok\"}) class Bad {}");
    assertThat(failure).hasMessage("there is no lock class \"mmap_lok\" in the stubs");
    assertThat(failure.place().line()).isEqualTo(1);
  }

  @Test
  void aValueThatIsNoLiteralIsReported() throws Exception {
    ContractException failure =
        failure("class Bad { @dev.holdfast.annotation.Returns(f()) static native int g(); }");
    assertThat(failure).hasMessage("this value is not a literal: f()");
    assertThat(failure.place().column()).isEqualTo(46);
  }

  @Test
  void ofSeveralBadFilesTheFirstIsReported() throws Exception {
    Files.writeString(directory.resolve("A.java"), "class A {");
    Files.writeString(directory.resolve("B.java"), "class B {");
    ContractException failure =
        catchThrowableOfType(ContractException.class, () -> Model.load(List.of(directory)));
    assertThat(failure.place().file()).endsWith("/A.java");
  }

  @Test
  void aStubThatIsNotThereIsAnInputOutputFailure() {
    assertThat(
            catchThrowableOfType(
                NoSuchFileException.class, () -> Model.load(List.of(directory.resolve("none")))))
        .isNotNull();
  }
}
