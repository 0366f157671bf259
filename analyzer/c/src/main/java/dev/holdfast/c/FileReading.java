package dev.holdfast.c;

import dev.holdfast.c.files.SourceReader;
import dev.holdfast.c.files.UnreadableException;
import dev.holdfast.c.link.Includers;
import dev.holdfast.c.link.Visibility;
import dev.holdfast.c.lower.Answers;
import dev.holdfast.c.lower.Deadline;
import dev.holdfast.c.lower.Parser;
import dev.holdfast.c.lower.ParsingException;
import dev.holdfast.c.macro.Classifier;
import dev.holdfast.c.macro.FileCall;
import dev.holdfast.c.macro.FileMacros;
import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.c.macro.Prelude;
import dev.holdfast.c.macro.Rewriter;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.text.Configuration;
import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Lines;
import dev.holdfast.c.text.Marks;
import dev.holdfast.c.text.OptionTest;
import dev.holdfast.c.text.Sections;
import dev.holdfast.c.text.Tokens;
import dev.holdfast.cache.Digest;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Reads single files: prepares their text, parses it, and keeps what matters. */
final class FileReading {
  /** Files with more tokens are generated tables: the parser's tree would take gigabytes. */
  private static final int MOST_TOKENS = 3_000_000;

  /** What is kept of a file, and what went wrong. */
  record Result(FileModel model, List<Notice> notices) {}

  private final Prelude prelude;
  private final Configurations configurations;
  private final MacroBook book;
  private final Classifier classifier;
  private final Visibility visibility;
  private final Includers includers;
  private final Set<String> typedefs;
  private final Predicate<String> knownToModel;
  private final Recall recall;

  FileReading(
      Prelude prelude,
      Configurations configurations,
      MacroBook book,
      Classifier classifier,
      Visibility visibility,
      Includers includers,
      Set<String> typedefs,
      Predicate<String> knownToModel,
      Recall recall) {
    this.recall = recall;
    this.prelude = prelude;
    this.configurations = configurations;
    this.book = book;
    this.classifier = classifier;
    this.visibility = visibility;
    this.includers = includers;
    this.typedefs = typedefs;
    this.knownToModel = knownToModel;
  }

  Result read(int number, Survey.Found file, String path, DeadlineWatch watch) {
    if (file.trouble() != null) {
      return failed(Notice.Kind.UNREADABLE, path, "The file " + file.trouble() + ".");
    }
    if (file.outline().tokens() == 0) {
      return new Result(FileModel.EMPTY, List.of());
    }
    if (file.outline().tokens() > MOST_TOKENS) {
      return failed(Notice.Kind.LIMIT, path, "The file is too large to be parsed.");
    }
    Optional<FileModel> unchanged = recall.unchanged(file, path);
    return unchanged
        .map(model -> new Result(model, List.of()))
        .orElseGet(() -> parse(number, file, path, watch));
  }

  private Result parse(int number, Survey.Found file, String path, DeadlineWatch watch) {
    Deadline deadline = watch.begin();
    try {
      Optional<FileModel> model = model(prepare(number, file, path), deadline);
      return model
          .map(known -> new Result(known, List.of()))
          .orElseGet(() -> failed(Notice.Kind.LIMIT, path, "The file takes too long to parse."));
    } catch (UnreadableException e) {
      return failed(Notice.Kind.UNREADABLE, path, "The file " + e.getMessage() + ".");
    } catch (StackOverflowError e) {
      return failed(Notice.Kind.LIMIT, path, "The file is nested too deeply to be parsed.");
    } catch (ParsingException | RuntimeException | LinkageError e) {
      return deadline.isOver()
          ? failed(Notice.Kind.LIMIT, path, "The file takes too long to parse.")
          : failed(
              Notice.Kind.INTERNAL,
              path,
              "The file could not be parsed: " + e + ". Please report this.");
    } finally {
      watch.end(deadline);
    }
  }

  /** The model of a file; empty if its time is over. */
  private Optional<FileModel> model(Read file, Deadline deadline) throws ParsingException {
    Answers answers = new Answers(file.prepared().macros(), typedefs, knownToModel);
    Optional<FileModel> known = recall.prepared(file.prepared(), answers, file.text());
    if (known.isPresent()) {
      return known;
    }
    FileModel model = Parser.parse(file.prepared(), answers, deadline);
    if (deadline.isOver()) {
      return Optional.empty();
    }
    return Optional.of(recall.keep(file.prepared(), answers, file.text(), model));
  }

  /**
   * A file that is ready to be parsed.
   *
   * @param text what stands for its text, which may have changed since its outline was made
   */
  private record Read(Parser.Prepared prepared, Digest text) {}

  private Read prepare(int number, Survey.Found file, String path) throws UnreadableException {
    char[] content = SourceReader.read(file.path());
    Digest text = recall.text(content);
    Tokens tokens = Lexer.tokens(content);
    Lines lines = Lines.of(tokens.text());
    Marks marks = new Marks();
    Configuration configuration = configurations.of(file.path());
    Set<String> inText = Sections.resolve(tokens, configuration, marks);
    if (configurations.grows()) {
      OptionTest.settle(tokens, configuration);
    }
    Visibility.View view = visibility.of(number);
    FileMacros macros =
        new FileMacros(prelude, book, classifier, number, view::includes, seenByIncluder(number));
    List<FileCall> calls = Rewriter.rewrite(tokens, macros, marks);
    Parser.Prepared prepared =
        new Parser.Prepared(
            path, tokens, lines, marks, calls, macros, macros.expansions(tokens, inText));
    return new Read(prepared, text);
  }

  /** What the file is lent by its includer; nothing if it stands for itself. */
  private IntPredicate seenByIncluder(int number) {
    int includer = includers.of(number);
    return includer == number ? other -> false : visibility.of(includer)::includes;
  }

  private static Result failed(Notice.Kind kind, String path, String message) {
    return new Result(FileModel.EMPTY, List.of(new Notice(kind, new Place(path, 0, 0), message)));
  }
}
