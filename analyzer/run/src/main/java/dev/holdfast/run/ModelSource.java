package dev.holdfast.run;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where contracts come from. */
@FunctionalInterface
public interface ModelSource {
  /**
   * The built-in contracts with the user's over them.
   *
   * @throws ContractException if a stub is malformed
   * @throws IOException if a stub cannot be read
   */
  Contracts load(List<Path> stubs) throws ContractException, IOException;
}
