package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The annotated model: the built-in stubs and the user's. */
public final class Model {
  private Model() {}

  /**
   * Reads the built-in model and, over it, the user's stubs: a later declaration of a type or
   * function replaces an earlier one.
   *
   * @param stubs files or directories of annotated Java sources
   * @throws ContractException if a stub is malformed
   * @throws IOException if a stub cannot be read
   */
  public static Contracts load(List<Path> stubs) throws ContractException, IOException {
    return read(stubs);
  }

  static ModelContracts read(List<Path> stubs) throws ContractException, IOException {
    List<StubSource> users = new ArrayList<>();
    for (Path path : stubs) {
      users.addAll(StubFiles.below(path));
    }
    return ContractTable.build(BuiltInModel.types(), ParallelParse.all(users));
  }
}
