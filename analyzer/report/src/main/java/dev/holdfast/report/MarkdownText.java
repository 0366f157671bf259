package dev.holdfast.report;

import dev.holdfast.report.Palette.Ink;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Renders Markdown as text for a terminal: headings stand out, code is indented. */
final class MarkdownText extends AbstractVisitor {
  private static final String CODE_INDENT = "    ";
  private static final String ITEM = "  - ";

  private final Palette palette;
  private final StringBuilder text = new StringBuilder();
  private int listDepth;

  MarkdownText(Palette palette) {
    this.palette = palette;
  }

  String result() {
    String result = text.toString().strip();
    return result.isEmpty() ? "" : result + "\n";
  }

  @Override
  public void visit(Heading heading) {
    beginBlock();
    int start = text.length();
    visitChildren(heading);
    String title = text.substring(start);
    text.setLength(start);
    text.append(palette.paint(Ink.STRONG, title)).append('\n');
    if (heading.getLevel() == 1) {
      text.append("=".repeat(title.length())).append('\n');
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
      visitChildren(paragraph);
      text.append('\n');
      return;
    }
    beginBlock();
    text.append(listIndent());
    visitChildren(paragraph);
    text.append('\n');
  }

  @Override
  public void visit(FencedCodeBlock block) {
    code(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral());
  }

  @Override
  public void visit(BulletList list) {
    list(list);
  }

  @Override
  public void visit(OrderedList list) {
    list(list);
  }

  @Override
  public void visit(ListItem item) {
    text.append("  ".repeat(listDepth - 1)).append(ITEM);
    visitChildren(item);
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (link.getDestination().contains("://")) {
      text.append(" (").append(link.getDestination()).append(')');
    }
  }

  @Override
  public void visit(Code code) {
    text.append(palette.paint(Ink.NOTE, code.getLiteral()));
  }

  @Override
  public void visit(Text literal) {
    text.append(literal.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append('\n').append(listIndent());
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append('\n').append(listIndent());
  }

  private void list(Block list) {
    if (listDepth == 0) {
      beginBlock();
    }
    listDepth++;
    visitChildren(list);
    listDepth--;
  }

  private void code(String literal) {
    beginBlock();
    literal.lines().forEach(line -> text.append(CODE_INDENT).append(line).append('\n'));
  }

  private String listIndent() {
    return " ".repeat(listDepth == 0 ? 0 : ITEM.length() + 2 * (listDepth - 1));
  }

  private void beginBlock() {
    if (text.length() > 0) {
      text.append('\n');
    }
  }
}
