package dev.holdfast.maven;

import dev.holdfast.report.Report;
import dev.holdfast.run.BaselineFile;
import dev.holdfast.run.UsageException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes down a module's violations as known: later builds tell only new ones. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public class BaselineMojo extends AbstractHoldfastMojo {
  @Override
  final void run(ModuleSources sources) throws UsageException {
    Report report = everything(sources);
    BaselineFile.write(baselinePath(), report);
    getLog().info(report.findings().size() + " violations written to " + baselinePath());
  }
}
