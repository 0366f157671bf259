package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptModelTest {
  @Test
  void whatTheBuildKeptIsWhatTheSourcesSay() throws Exception {
    assertThat(BuiltInModel.types()).isEqualTo(BuiltInModel.parsed());
  }

  @Test
  void everyKindOfTermComesBack() throws Exception {
    String text =
        """
        package p;

        final class Flags {
          static final int NAMED = Other.A | B & ~(C ^ 0x10);
          static final long COUNTED = -(1L << 3) + (7 >> 1) * (9 >>> 2) - 4;
          static final boolean TRUTH = true;
          static final int UNKNOWN = compute();
        }
        """;
    List<StubType> types = StubParser.parse(new StubSource("Flags.java", text));
    assertThat(StubReader.read(StubWriter.write(types))).isEqualTo(types);
    ConstantTable constants = new ConstantTable(new TypeTable(types));
    assertThat(constants.value("COUNTED")).isEqualTo(-8 + 3 * 2 - 4);
    assertThat(constants.value("TRUTH")).isEqualTo(1);
    assertThat(constants.isDeclared("UNKNOWN")).isFalse();
  }
}
