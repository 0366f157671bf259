package dev.holdfast.maven;

import dev.holdfast.report.Report;
import dev.holdfast.report.SummaryText;
import dev.holdfast.run.BaselineFile;
import dev.holdfast.run.UsageException;
import java.nio.file.Files;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes down a module's violations as known: later builds tell only new ones. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public class BaselineMojo extends AbstractHoldfastMojo {
  @Override
  final void run(ModuleSources sources) throws UsageException {
    Report report = everything(sources);
    int number = report.findings().size();
    if (number == 0 && !Files.exists(baselinePath())) {
      getLog().info("no violations, so no baseline is needed");
      return;
    }
    BaselineFile.write(baselinePath(), report);
    getLog().info(SummaryText.count(number, "violation") + " written to " + baselinePath());
  }
}
