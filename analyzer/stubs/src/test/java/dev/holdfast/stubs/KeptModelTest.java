package dev.holdfast.stubs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptModelTest {
  @Test
  void whatTheBuildKeptIsWhatTheSourcesSay() throws Exception {
    assertEquals(BuiltInModel.parsed(), BuiltInModel.types());
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
    assertEquals(types, StubReader.read(StubWriter.write(types)));
    ConstantTable constants = new ConstantTable(new TypeTable(types));
    assertEquals(-8 + 3 * 2 - 4, constants.value("COUNTED"));
    assertEquals(1, constants.value("TRUTH"));
  }
}
