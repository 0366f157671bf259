package dev.holdfast.maven;

import dev.holdfast.run.UsageException;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.doxia.module.xhtml5.Xhtml5SinkFactory;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/** Writes a page about a module's violations, as a part of the site or alone. */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class ReportMojo extends AbstractHoldfastMojo implements MavenReport {
  private static final String NAME = "holdfast";

  /** Where the page goes if the goal runs alone; in a site, the site's directory. */
  @Parameter(
      property = "holdfast.outputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File outputDirectory;

  @Override
  void run(ModuleSources sources) throws UsageException, IOException {
    Sink sink = new Xhtml5SinkFactory().createSink(outputDirectory, NAME + ".html");
    new ReportPage(sink).write(result(sources));
    getLog().info("the report is in " + new File(outputDirectory, NAME + ".html"));
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      new ReportPage(sink).write(result(sources()));
    } catch (UsageException | IOException | MojoExecutionException e) {
      throw new MavenReportException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public boolean canGenerateReport() {
    try {
      return !isSkipped() && !sources().files().isEmpty();
    } catch (MojoExecutionException e) {
      // Told where the report is made.
      return true;
    }
  }

  /** The old name of the question, which site plugins before version 4 ask. */
  @Override
  @SuppressWarnings("deprecation")
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Holdfast";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Violations of locking rules: sleeping where it is forbidden, lock order, lock balance.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    outputDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return outputDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
