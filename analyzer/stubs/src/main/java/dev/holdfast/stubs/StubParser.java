package dev.holdfast.stubs;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.program.Place;
import java.util.List;

/** Parses a stub file; keeps of its syntax tree what {@link StubType} holds. */
final class StubParser {
  private StubParser() {}

  /**
   * The types of a stub file, in the order of the file.
   *
   * @throws ContractException if it is not Java, or an annotation has a value that is none
   */
  static List<StubType> parse(StubSource source) throws ContractException {
    return new TypeReader(source.name(), unit(source)).types();
  }

  /** Tokens are kept since only they tell places; comments are not, since nobody reads them. */
  private static CompilationUnit unit(StubSource source) throws ContractException {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
            .setAttributeComments(false);
    ParseResult<CompilationUnit> parsed = new JavaParser(configuration).parse(source.text());
    if (parsed.isSuccessful() && parsed.getResult().isPresent()) {
      return parsed.getResult().get();
    }
    Problem first = parsed.getProblems().get(0);
    throw new ContractException(place(source.name(), first), sentence(first));
  }

  private static Place place(String file, Problem problem) {
    Position begin =
        problem
            .getLocation()
            .flatMap(TokenRange::toRange)
            .map(range -> range.begin)
            .orElse(new Position(0, 0));
    return new Place(file, begin.line, begin.column);
  }

  private static String sentence(Problem problem) {
    String message = problem.getMessage();
    int end = message.indexOf('\n');
    String line = (end < 0 ? message : message.substring(0, end)).strip();
    return "this is not Java that can be read: " + line;
  }
}
