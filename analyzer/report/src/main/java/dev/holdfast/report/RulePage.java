package dev.holdfast.report;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A rule's page, which is written in Markdown, for readers without a browser. */
public final class RulePage {
  private final Node document;

  private RulePage(Node document) {
    this.document = document;
  }

  /** Reads a page. */
  public static RulePage of(String markdown) {
    return new RulePage(Parser.builder().build().parse(markdown));
  }

  /** The page as text for a terminal; ends with a line end unless it is empty. */
  public String text(Palette palette) {
    MarkdownText text = new MarkdownText(palette);
    document.accept(text);
    return text.result();
  }

  /** The first paragraph on one line. */
  public Optional<String> firstParagraph() {
    FirstParagraph first = new FirstParagraph();
    document.accept(first);
    return Optional.ofNullable(first.paragraph)
        .map(
            paragraph -> {
              MarkdownText text = new MarkdownText(Palette.PLAIN);
              paragraph.accept(text);
              return text.result().strip().replaceAll("\\s+", " ");
            });
  }

  private static final class FirstParagraph extends AbstractVisitor {
    private @Nullable Paragraph paragraph;

    @Override
    public void visit(Paragraph found) {
      paragraph = paragraph == null ? found : paragraph;
    }
  }
}
