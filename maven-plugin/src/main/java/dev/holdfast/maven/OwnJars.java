package dev.holdfast.maven;

import dev.holdfast.checks.Rules;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.java.JavaFrontEnd;
import dev.holdfast.report.Report;
import dev.holdfast.run.CheckRun;
import dev.holdfast.stubs.Model;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The jars of this tool: a new build of a snapshot has the version of the last one. */
final class OwnJars {
  private OwnJars() {}

  static List<Path> paths() {
    return Stream.of(
            OwnJars.class,
            CheckRun.class,
            Rules.class,
            Finding.class,
            JavaFrontEnd.class,
            Report.class,
            Model.class)
        .map(type -> type.getProtectionDomain().getCodeSource())
        .filter(Objects::nonNull)
        .map(OwnJars::path)
        .toList();
  }

  private static Path path(CodeSource source) {
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a place of classes: " + source.getLocation(), e);
    }
  }
}
