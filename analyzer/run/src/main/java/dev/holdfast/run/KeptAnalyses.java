package dev.holdfast.run;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.cache.Build;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import dev.holdfast.checks.Rules;
import dev.holdfast.engine.analysis.Analyzer;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.stubs.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What earlier runs found in the same sources with the same rules and contracts. */
final class KeptAnalyses {
  private final Cache cache;

  KeptAnalyses(Cache cache) {
    this.cache = cache;
  }

  /**
   * The key of an analysis.
   *
   * @param sources what stands for the sources
   * @param models files and directories of annotated stubs
   * @param rules the rules that are applied
   * @param told what is said of them
   * @throws IOException if a stub cannot be read
   */
  static Digest key(List<Digest> sources, List<Path> models, List<Rule> rules, List<RuleInfo> told)
      throws IOException {
    Digester key = new Digester().add(OwnBuild.DIGEST).add(sources.size());
    sources.forEach(key::add);
    for (Path model : models) {
      try (Stream<Path> files = Files.walk(model)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          key.add(file.toString()).add(Files.readAllBytes(file));
        }
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      key.add(rules.get(i).getClass().getName())
          .add(told.get(i).id())
          .add(told.get(i).severity().toString());
    }
    return key.digest();
  }

  Optional<Analysis> find(Digest key) {
    Optional<byte[]> bytes = cache.find(key);
    try {
      return bytes.map(found -> new AnalysisReader(found).analysis());
    } catch (RuntimeException e) {
      cache.distrust(key, "a value in it cannot be read: " + e);
      return Optional.empty();
    }
  }

  void keep(Digest key, Analysis analysis) {
    AnalysisWriter writer = new AnalysisWriter();
    writer.analysis(analysis);
    cache.keep(key, writer.toBytes());
  }

  /**
   * What another build of Holdfast found says nothing to this one. Runs that keep nothing need not
   * look through the jars.
   */
  private static final class OwnBuild {
    static final Digest DIGEST =
        Build.of(
            KeptAnalyses.class,
            Analyzer.class,
            Rules.class,
            Model.class,
            AtomicContext.class,
            Cache.class);
  }
}
