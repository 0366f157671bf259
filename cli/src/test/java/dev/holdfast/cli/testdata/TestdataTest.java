package dev.holdfast.cli.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.holdfast.engine.contract.ContractException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every input in {@code testdata/} is found out exactly as it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class TestdataTest {
  private final Testdata testdata = Testdata.locate();
  private WholeAnalysis analysis;

  @BeforeAll
  void readsTheModel() throws ContractException, IOException {
    analysis = WholeAnalysis.withBuiltInModel();
  }

  @TestFactory
  Stream<DynamicTest> findsWhatIsExpectedAndNothingElse() {
    return testdata.cases().stream()
        .map(one -> dynamicTest(one.toString(), () -> assertAsExpected(one)));
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameWithOneThreadAndWithFour() {
    return testdata.cases().stream()
        .map(one -> dynamicTest(one.toString(), () -> assertIndependentOfThreads(one)));
  }

  private void assertAsExpected(Testdata.Case one) throws ContractException {
    List<ExpectationMatcher.Difference> differences =
        ExpectationMatcher.compare(
            testdata.expectations(one), analysis.findings(testdata.root(), one, 1));
    assertThat(differences.stream().map(Object::toString).collect(Collectors.joining("\n")))
        .as("differences in %s", one)
        .isEmpty();
  }

  private void assertIndependentOfThreads(Testdata.Case one) throws ContractException {
    assertThat(analysis.findings(testdata.root(), one, 4))
        .isEqualTo(analysis.findings(testdata.root(), one, 1));
  }
}
