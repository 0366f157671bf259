package dev.holdfast.cli;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockOrder;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.Program.Coverage;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.OpenedSources;
import dev.holdfast.run.SourceReader;
import dev.holdfast.run.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parts of a run that need no analysis. */
final class Fakes {
  private Fakes() {}

  /** A run whose rules find what they are made to find, in sources that are only counted. */
  static CheckRun run(Rule... rules) {
    return new CheckRun(Fakes::model, List.of(new CountingReader()), List.of(rules));
  }

  /** A rule with one finding of this severity and confidence. */
  static Rule rule(String id, String name, Severity severity, Confidence confidence) {
    return rule(
        id,
        name,
        () ->
            Stream.of(
                new Finding(
                    id,
                    "found by " + name,
                    "mend it",
                    new Place("a.c", 1, 1),
                    "f",
                    List.of(),
                    confidence,
                    severity,
                    id + "-print",
                    List.of())));
  }

  /** A rule that finds what it is given. */
  static Rule rule(String id, String name, Supplier<Stream<Finding>> findings) {
    return new Rule() {
      @Override
      public RuleInfo info() {
        return new RuleInfo(
            id, name, "About " + name + ".", Severity.ERROR, "# " + id + "\n\nThe page.\n");
      }

      @Override
      public Stream<Finding> check(Facts facts) {
        return findings.get();
      }
    };
  }

  private static Contracts model(List<Path> stubs) throws ContractException, IOException {
    for (Path stub : stubs) {
      if (Files.readString(stub).contains("@@")) {
        throw new ContractException(new Place(stub.toString(), 2, 7), "an annotation is expected");
      }
    }
    return new NoContracts();
  }

  private static final class CountingReader implements SourceReader {
    @Override
    public boolean reads(Path file) {
      return file.toString().endsWith(".c");
    }

    @Override
    public OpenedSources open(SourceTree sources, Progress progress) {
      return OpenedSources.of(contracts -> read(sources, progress));
    }

    private static Program read(SourceTree sources, Progress progress) {
      Program.Builder program = new Program.Builder();
      progress.begin("reading", Progress.Unit.FILES, Progress.Amount.of(sources.files().size()));
      for (Path file : sources.files()) {
        String name = sources.root().relativize(file).toString();
        program.add(new Coverage(1, 10, 2, 0));
        progress.advance(Progress.Amount.ONE);
        if (name.contains("broken")) {
          program.add(
              new Notice(Notice.Kind.SYNTAX, new Place(name, 3, 1), "statement not understood"));
        }
      }
      return program.build();
    }
  }

  private static final class NoContracts implements Contracts {
    @Override
    public @Nullable Contract find(String key) {
      return null;
    }

    @Override
    public @Nullable Long constant(String name) {
      return null;
    }

    @Override
    public @Nullable LockKind lockKindOfType(String type) {
      return null;
    }

    @Override
    public List<LockOrder> orders() {
      return List.of();
    }

    @Override
    public @Nullable Contract of(Function function) {
      return null;
    }

    @Override
    public @Nullable String lockClass(List<AnnotationUse> annotations) {
      return null;
    }
  }
}
