package dev.holdfast.c;

import dev.holdfast.c.kept.KeptFiles;
import dev.holdfast.c.kept.Keys;
import dev.holdfast.c.lower.Answers;
import dev.holdfast.c.lower.Parser;
import dev.holdfast.c.macro.Prelude;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Spares the parsing of files that an earlier run has parsed. A file is recognised in two ways: by
 * its text and all that the outlines of the tree say, without a look into it; or, if any outline
 * has changed, by what the parser would get to see of it.
 */
final class Recall {
  private static final Digest NOTHING = new Digester().digest();

  private final KeptFiles kept;
  private final Keys keys;
  private final Optional<Digest> world;
  private final Predicate<String> knownToModel;

  /**
   * The memory of a run.
   *
   * @param world what stands for all that the files tell each other before they are parsed; empty
   *     if that is not all that a file depends on
   */
  Recall(KeptFiles kept, Keys keys, Optional<Digest> world, Predicate<String> knownToModel) {
    this.kept = kept;
    this.keys = keys;
    this.world = world;
    this.knownToModel = knownToModel;
  }

  /** What stands for all that the files of a tree tell each other. */
  static Digest world(Prelude prelude, Tree tree, Predicate<String> knownToModel) {
    List<Digest> meanings =
        tree.files().parallelStream().map(file -> KeptFiles.digest(file.outline())).toList();
    Digester world = new Digester();
    tree.given().forEach(world::add);
    prelude.macros().forEach(name -> world.add(knownToModel.test(name) ? 1 : 0));
    for (int i = 0; i < tree.size(); i++) {
      Survey.Found file = tree.files().get(i);
      world.add(tree.paths().get(i)).add(tree.includes().get(i)).add(meanings.get(i));
      // The model decides over what becomes of a macro.
      file.outline().macros().forEach(macro -> world.add(knownToModel.test(macro.name()) ? 1 : 0));
    }
    return world.digest();
  }

  /** What stands for a text. */
  Digest text(char[] text) {
    return kept.areNone() ? NOTHING : keys.outline(text);
  }

  /** The model of a file that is as it was when all outlines were as they are. */
  Optional<FileModel> unchanged(Survey.Found file, String path) {
    return world
        .flatMap(all -> kept.key(keys.file(path, file.text(), all)))
        .flatMap(kept::lowered)
        .filter(lowered -> lowered.agreesWith(knownToModel))
        .map(KeptFiles.Lowered::model);
  }

  /** The model of a file that looks to the parser as it did. */
  Optional<FileModel> prepared(Parser.Prepared file, Answers answers, Digest key) {
    if (kept.areNone()) {
      return Optional.empty();
    }
    Optional<Digest> lowered = kept.key(keys.prepared(file));
    Optional<FileModel> model =
        lowered
            .flatMap(kept::lowered)
            .filter(known -> known.answers().stream().allMatch(answers::agreesWith))
            .map(KeptFiles.Lowered::model);
    if (model.isPresent()) {
      keepPlace(file.path(), key, lowered.orElseThrow());
    }
    return model;
  }

  /** Keeps the model of a file; returns it in the form in which it waits to be linked. */
  FileModel keep(Parser.Prepared file, Answers answers, Digest key, FileModel read) {
    FileModel model = kept.compact(read);
    if (kept.areNone()) {
      return model;
    }
    Digest prepared = keys.prepared(file);
    Digest lowered = keys.lowered(prepared, answers.given());
    kept.keep(lowered, new KeptFiles.Lowered(model, answers.given()));
    kept.keep(prepared, lowered);
    keepPlace(file.path(), key, lowered);
    return model;
  }

  private void keepPlace(String path, Digest text, Digest lowered) {
    world.ifPresent(all -> kept.keep(keys.file(path, text, all), lowered));
  }
}
