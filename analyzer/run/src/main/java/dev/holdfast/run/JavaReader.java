package dev.holdfast.run;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.java.JavaFrontEnd;
import java.nio.file.Path;

/** Reads Java. */
public final class JavaReader implements SourceReader {
  @Override
  public boolean reads(Path file) {
    return file.getFileName().toString().endsWith(".java");
  }

  /** What the program depends on, its class path included, is not known before all is read. */
  @Override
  public OpenedSources open(SourceTree sources, Progress progress) {
    JavaFrontEnd.Input input =
        new JavaFrontEnd.Input(
            sources.root(), sources.files(), sources.classpath(), sources.threads());
    JavaFrontEnd opened = JavaFrontEnd.open(input, progress);
    return OpenedSources.of(contracts -> opened.read(contracts::changesLocks));
  }
}
