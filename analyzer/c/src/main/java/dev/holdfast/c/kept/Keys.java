package dev.holdfast.c.kept;

import dev.holdfast.c.lower.Answers;
import dev.holdfast.c.lower.Parser;
import dev.holdfast.c.macro.FileCall;
import dev.holdfast.c.text.Marks;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import java.util.List;
import java.util.Map;

/** The keys under which something is kept of files: all that it depends on goes in. */
public final class Keys {
  private final Digest build;

  /** Keys of one build of Holdfast. */
  public Keys(Digest build) {
    this.build = build;
  }

  private Digester key(String of) {
    return new Digester().add(build).add(of);
  }

  /** What stands for all that a program depends on, from what stands for its files. */
  public Digest tree(Digest files) {
    return key("tree").add(files).digest();
  }

  /** The key of what is known of the files of a directory by their stamps. */
  public Digest stamps(String directory) {
    return key("stamps").add(directory).digest();
  }

  /** The key of what was found when these files were looked for. */
  public Digest survey(Digest wanted) {
    return key("survey").add(wanted).digest();
  }

  /** The key of the outline of a file with this text, in all configurations at once. */
  public Digest outline(char[] text) {
    return key("outline").add(text).digest();
  }

  /**
   * The key of a file that says this among others.
   *
   * @param path its path
   * @param outline the key of its outline, which stands for its text
   * @param world what stands for all that other files tell it
   */
  public Digest file(String path, Digest outline, Digest world) {
    return key("file").add(path).add(outline).add(world).digest();
  }

  /** The key of what lowering makes of a prepared file with these answers. */
  public Digest lowered(Digest prepared, List<Answers.Given> answers) {
    Digester key = key("lowered").add(prepared).add(answers.size());
    answers.forEach(given -> key.add(given.toString()));
    return key.digest();
  }

  /**
   * The key of what lowering makes of a file, whatever answers it gets. What is kept under it is
   * the key with the answers that it got last.
   */
  public Digest prepared(Parser.Prepared file) {
    Digester key = key("prepared").add(file.path()).add(file.tokens().text());
    key.add(file.lines().starts());
    marks(file.marks(), key);
    key.add(file.calls().size());
    for (FileCall call : file.calls()) {
      key.add(call.macro()).add(call.offset()).add(call.arguments().size());
      call.arguments().forEach(key::add);
    }
    return key.add(file.expansions()).digest();
  }

  private static void marks(Marks marks, Digester key) {
    key.add(marks.loops().size());
    marks
        .loops()
        .forEach(
            (offset, loop) -> key.add(offset).add(loop.macro()).add(loop.cursors().toString()));
    key.add(marks.configurations().size());
    marks
        .configurations()
        .forEach(
            (offset, tested) -> key.add(offset).add(tested.name()).add(tested.negated() ? 1 : 0));
    key.add(marks.alternatives().size());
    marks.alternatives().forEach(extent -> key.add(extent.toString()));
    var attributes = marks.attributes(0, Integer.MAX_VALUE);
    key.add(attributes.size());
    for (Map.Entry<Integer, Marks.Attribute> mark : attributes) {
      key.add(mark.getKey()).add(mark.getValue().name()).add(mark.getValue().arguments());
    }
  }
}
