package dev.holdfast.maven;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.report.Report;
import dev.holdfast.report.SarifReport;
import dev.holdfast.run.BaselineFile;
import dev.holdfast.run.CheckOutcome;
import dev.holdfast.run.CheckRequest;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.Inputs;
import dev.holdfast.run.JavaReader;
import dev.holdfast.run.OutputFile;
import dev.holdfast.run.RuleOptions;
import dev.holdfast.run.RuleSelection;
import dev.holdfast.run.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: the parameters that say what is analysed, and the analysis. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class AbstractHoldfastMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** Does nothing. */
  @Parameter(property = "holdfast.skip", defaultValue = "false")
  private boolean skip;

  /** Analyses the test sources, too. */
  @Parameter(property = "holdfast.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** The files to analyse, as patterns below the source directories. Default: all. */
  @Parameter(property = "holdfast.includes")
  private List<String> includes = List.of();

  /** The files to leave out, as patterns below the source directories. */
  @Parameter(property = "holdfast.excludes")
  private List<String> excludes = List.of();

  /** Annotated stubs, files or directories, added to the built-in model. */
  @Parameter(property = "holdfast.models")
  private List<File> models = List.of();

  /** The rules to apply, by id or name; {@code -RULE} leaves one out. Default: all. */
  @Parameter(property = "holdfast.rules")
  private List<String> rules = List.of();

  /** Severities of rules in place of their own: {@code HF301=warning}. */
  @Parameter(property = "holdfast.severities")
  private List<String> severities = List.of();

  /** How sure violations must be: {@code high}, {@code medium} or {@code low}. */
  @Parameter(property = "holdfast.minConfidence", defaultValue = "medium")
  private String minConfidence;

  /**
   * The file that lists known violations, which are counted and not told. Default: {@code
   * holdfast-baseline.txt} beside the POM, if it is there.
   */
  @Parameter(property = "holdfast.baselineFile")
  private @Nullable File baselineFile;

  /** Where the SARIF report goes. */
  @Parameter(
      property = "holdfast.sarifOutput",
      defaultValue = "${project.build.directory}/holdfast.sarif")
  private File sarifOutput;

  /** How many threads an analysis uses. */
  @Parameter(property = "holdfast.threads", defaultValue = "1")
  private int threads;

  /** Analyses even if nothing changed since the last build. */
  @Parameter(property = "holdfast.force", defaultValue = "false")
  private boolean force;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Holdfast is skipped");
      return;
    }
    try {
      ModuleSources sources = sources();
      if (sources.files().isEmpty()) {
        getLog().info("no Java sources to analyse");
      } else {
        run(sources);
      }
    } catch (UsageException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read or write: " + e.getMessage(), e);
    }
  }

  /** Does what the goal is for; there is at least one source. */
  abstract void run(ModuleSources sources)
      throws UsageException, IOException, MojoExecutionException, MojoFailureException;

  /** The modules that are analysed together. */
  List<MavenProject> modules() {
    return List.of(project);
  }

  /** Whether the user wants nothing done. */
  final boolean isSkipped() {
    return skip;
  }

  /** What places are told relative to. */
  final Path root(ModuleSources sources) {
    return sources.root(project.getBasedir().toPath());
  }

  final ModuleSources sources() throws MojoExecutionException {
    ModuleSources.Tests tests =
        includeTests ? ModuleSources.Tests.INCLUDED : ModuleSources.Tests.LEFT_OUT;
    return ModuleSources.of(modules(), new ModuleSources.Filter(includes, excludes, tests));
  }

  /** The baseline's file, whether it is there or not. */
  final Path baselinePath() {
    return baselineFile == null
        ? project.getBasedir().toPath().resolve(BaselineFile.DEFAULT_NAME)
        : baselineFile.toPath();
  }

  /** A file that the user names must be there; the default one need not. */
  private Optional<BaselineFile> baseline() throws UsageException {
    return baselineFile == null && !Files.exists(baselinePath())
        ? Optional.empty()
        : Optional.of(BaselineFile.read(baselinePath()));
  }

  /** The result: the one of the last build if nothing changed, else a new one. */
  final Result result(ModuleSources sources) throws UsageException, IOException {
    Optional<BaselineFile> known = baseline();
    String stamp = stamp(sources);
    ResultFile kept = new ResultFile(output().resolve(resultName()));
    Optional<Result> last =
        force || !Files.exists(sarifOutput.toPath()) ? Optional.empty() : kept.read(stamp);
    if (last.isPresent()) {
      getLog().info("nothing changed since the last analysis");
      return last.get();
    }
    CheckOutcome outcome = analyze(sources);
    Report report =
        known.map(BaselineFile::baseline).map(outcome::against).orElse(outcome).report(version, 0);
    Files.createDirectories(sarifOutput.toPath().toAbsolutePath().getParent());
    OutputFile.of(sarifOutput.toPath()).write(new SarifReport(), report);
    pruned(known, report);
    Result result = Result.of(report, stamp(sources));
    kept.write(result);
    return result;
  }

  /** What becomes of the baseline after a comparison. */
  void pruned(Optional<BaselineFile> known, Report report) throws UsageException {}

  /** The name of the file in which the result is kept. */
  String resultName() {
    return "result.json";
  }

  /** All that is found, whether it is known or not. */
  final Report everything(ModuleSources sources) throws UsageException {
    return analyze(sources).report(version, 0);
  }

  private CheckOutcome analyze(ModuleSources sources) throws UsageException {
    RuleSelection selection = rules.isEmpty() ? RuleSelection.ALL : RuleSelection.of(rules);
    RuleOptions options = new RuleOptions(selection, severityOfRules(), confidence());
    List<Path> stubs = models.stream().map(File::toPath).toList();
    Path root = root(sources);
    Inputs inputs =
        new Inputs(sources.files(), null, root, stubs, sources.classpath(), null, false);
    CheckRequest request = new CheckRequest(inputs, options, Math.max(1, threads));
    return CheckRun.of(new JavaReader()).run(request, Progress.NONE);
  }

  private Map<String, String> severityOfRules() throws UsageException {
    Map<String, String> found = new LinkedHashMap<>();
    for (String word : severities) {
      int sign = word.indexOf('=');
      if (sign < 0) {
        throw new UsageException("severities: RULE=SEVERITY is expected, not '" + word + "'");
      }
      found.put(word.substring(0, sign).strip(), word.substring(sign + 1).strip());
    }
    return found;
  }

  private Confidence confidence() throws UsageException {
    return Choice.of("minConfidence", minConfidence, Confidence.values());
  }

  private String stamp(ModuleSources sources) throws IOException {
    Stamp stamp = new Stamp();
    stamp.settings(version, Runtime.version(), rules, severities, minConfidence, sarifOutput);
    stamp.contents(sources.files());
    stamp.contents(models.stream().map(File::toPath).toList());
    stamp.contents(List.of(baselinePath()));
    stamp.traces(sources.classpath());
    stamp.traces(OwnJars.paths());
    return stamp.text();
  }

  private Path output() {
    return Path.of(project.getBuild().getDirectory()).resolve("holdfast");
  }
}
