package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContractException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types of the built-in model. The build reads their sources once and keeps what comes out, so
 * that a run need not parse some hundred files before it looks at its first.
 */
public final class BuiltInModel {
  private static final String KEPT = "/META-INF/holdfast/model.types";

  private BuiltInModel() {}

  /**
   * The types, in the order of the index of the model.
   *
   * @throws ContractException if the build kept none, and a source is malformed
   * @throws IOException if the built-in model cannot be read
   */
  static List<StubType> types() throws ContractException, IOException {
    byte[] kept = kept();
    return kept == null ? parsed() : StubReader.read(kept);
  }

  private static byte @Nullable [] kept() throws IOException {
    try (InputStream stream = BuiltInModel.class.getResourceAsStream(KEPT)) {
      return stream == null ? null : stream.readAllBytes();
    }
  }

  /** The types as their sources tell them. */
  static List<StubType> parsed() throws ContractException, IOException {
    return ParallelParse.all(StubFiles.builtIn());
  }

  /**
   * Keeps the types, at build time.
   *
   * @param arguments the directory of the classes
   * @throws ContractException if a source is malformed
   * @throws IOException if a source cannot be read, or the file cannot be written
   */
  public static void main(String[] arguments) throws ContractException, IOException {
    Path file = Path.of(arguments[0] + KEPT);
    Files.createDirectories(file.getParent());
    Files.write(file, StubWriter.write(parsed()));
  }
}
