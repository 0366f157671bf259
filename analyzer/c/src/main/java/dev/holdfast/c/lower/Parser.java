package dev.holdfast.c.lower;

import dev.holdfast.c.macro.FileCall;
import dev.holdfast.c.macro.FileMacros;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.text.Lines;
import dev.holdfast.c.text.Marks;
import dev.holdfast.c.text.Tokens;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTTranslationUnit;
import org.eclipse.cdt.core.dom.ast.gnu.c.GCCLanguage;
import org.eclipse.cdt.core.model.ILanguage;
import org.eclipse.cdt.core.parser.FileContent;
import org.eclipse.cdt.core.parser.ParseError;
import org.eclipse.cdt.core.parser.ScannerInfo;
import org.eclipse.core.runtime.CoreException;

/** Parses prepared text with CDT and keeps what matters. */
public final class Parser {
  private Parser() {}

  /**
   * A file that is ready to be parsed.
   *
   * @param path its path, as in places
   * @param tokens its tokens, over the text after rewriting
   * @param lines the lines of the file as it was read
   * @param marks what the rewriting took away
   * @param calls the macro calls that stand in it as declarations
   * @param macros the macros as it sees them
   * @param expansions what the parser must expand
   */
  public record Prepared(
      String path,
      Tokens tokens,
      Lines lines,
      Marks marks,
      List<FileCall> calls,
      FileMacros macros,
      Map<String, String> expansions) {}

  /**
   * Parses a file.
   *
   * @param answers what the rest of the tree and the model say
   * @param deadline when to give up
   * @throws ParsingException if the parser gave up
   */
  public static FileModel parse(Prepared file, Answers answers, Deadline deadline)
      throws ParsingException {
    try {
      IASTTranslationUnit unit =
          GCCLanguage.getDefault()
              .getASTTranslationUnit(
                  FileContent.create(file.path(), true, file.tokens().text()),
                  new ScannerInfo(file.expansions(), new String[0]),
                  new NoIncludes(),
                  null,
                  ILanguage.OPTION_NO_IMAGE_LOCATIONS,
                  deadline);
      Source source = new Source(file.tokens().text(), file.lines(), file.marks(), answers);
      return new FileLowering(file.path(), source).lower(unit, file.calls());
    } catch (CoreException | ParseError e) {
      throw new ParsingException(String.valueOf(e.getMessage()), e);
    }
  }
}
