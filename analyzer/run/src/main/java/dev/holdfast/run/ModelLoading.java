package dev.holdfast.run;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Contracts that are loaded while the run looks at its sources. */
final class ModelLoading {
  private final FutureTask<Contracts> loading;

  private ModelLoading(FutureTask<Contracts> loading) {
    this.loading = loading;
  }

  /** Begins. Nobody need wait for the end. */
  static ModelLoading of(ModelSource models, List<Path> stubs) {
    FutureTask<Contracts> loading = new FutureTask<>(() -> models.load(stubs));
    Thread thread = new Thread(loading, "model");
    thread.setDaemon(true);
    thread.start();
    return new ModelLoading(loading);
  }

  /**
   * The contracts, once they are there.
   *
   * @throws UsageException if a stub is malformed or cannot be read
   */
  Contracts contracts() throws UsageException {
    try {
      return loading.get();
    } catch (ExecutionException e) {
      throw failed(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model was loaded", e);
    }
  }

  private static UsageException failed(Throwable cause) {
    if (cause instanceof ContractException malformed) {
      return malformed(malformed);
    }
    if (cause instanceof IOException trouble) {
      return new UsageException("cannot read the model: " + Trouble.describe(trouble), trouble);
    }
    throw new IllegalStateException("the model cannot be loaded", cause);
  }

  /** The mistake of whoever wrote a stub. */
  static UsageException malformed(ContractException e) {
    return new UsageException(e.place() + ": malformed model: " + e.getMessage(), e);
  }
}
