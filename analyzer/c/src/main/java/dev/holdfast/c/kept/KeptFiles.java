package dev.holdfast.c.kept;

import dev.holdfast.c.lower.Answers;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.Pool;
import dev.holdfast.c.text.Outline;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import dev.holdfast.cache.code.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What earlier runs found out of single files. For several threads. */
public final class KeptFiles {
  private static final Answers.Question[] QUESTIONS = Answers.Question.values();
  private static final Answers.Answer[] ANSWERS = Answers.Answer.values();

  /**
   * What is known of a file before it is parsed.
   *
   * @param outline its outline
   * @param length how many characters it has
   */
  public record Surveyed(Outline outline, int length) {}

  /**
   * A lowered file.
   *
   * @param model what is kept of it
   * @param answers what it depends on besides its prepared text
   */
  public record Lowered(FileModel model, List<Answers.Given> answers) {
    /** Whether the model would say the same as it did. */
    public boolean agreesWith(Predicate<String> knownToModel) {
      return answers.stream()
          .filter(given -> given.question() == Answers.Question.MODELLED)
          .allMatch(
              given -> knownToModel.test(given.name()) == (given.answer() == Answers.Answer.YES));
    }
  }

  private final Cache cache;
  private final Reader.Sharing sharing;

  /** What this cache knows; of equal values, the pool keeps one. */
  public KeptFiles(Cache cache, Pool pool) {
    this.cache = cache;
    this.sharing =
        new Reader.Sharing() {
          @Override
          public <T> T shared(T value) {
            return pool.shared(value);
          }
        };
  }

  /**
   * The model as it would be if it had been kept and were found again: its bodies in a form that
   * takes little room, and one object for all equal names and types of a tree.
   */
  public FileModel compact(FileModel model) {
    ModelWriter writer = new ModelWriter();
    writer.model(model);
    return new ModelReader(writer.toBytes(), sharing).model();
  }

  /** Whether nothing is known and nothing will be, so that keys need not be made. */
  public boolean areNone() {
    return cache == Cache.NONE;
  }

  /** The outline under a key. */
  public Optional<Surveyed> outline(Digest key) {
    return read(key, bytes -> new OutlineReader(bytes).surveyed());
  }

  /** Keeps an outline. */
  public void keep(Digest key, Surveyed surveyed) {
    if (areNone()) {
      return;
    }
    OutlineWriter writer = new OutlineWriter();
    writer.surveyed(surveyed);
    cache.keep(key, writer.toBytes());
  }

  /** The lowered file under a key. */
  public Optional<Lowered> lowered(Digest key) {
    return read(key, this::lowered);
  }

  private Lowered lowered(byte[] bytes) {
    ModelReader reader = new ModelReader(bytes, sharing);
    List<Answers.Given> answers =
        reader.list(
            () ->
                new Answers.Given(
                    reader.constant(QUESTIONS), reader.text(), reader.constant(ANSWERS)));
    FileModel model = reader.model();
    // What cannot be read is to be found while the file can still be parsed.
    if (model.bodies().all().size() != model.functions().size()) {
      throw new IllegalStateException("it has not one body for each function");
    }
    return new Lowered(model, answers);
  }

  /** Keeps a lowered file. */
  public void keep(Digest key, Lowered lowered) {
    ModelWriter writer = new ModelWriter();
    writer.list(
        lowered.answers(),
        given -> {
          writer.constant(given.question());
          writer.text(given.name());
          writer.constant(given.answer());
        });
    writer.model(lowered.model());
    cache.keep(key, writer.toBytes());
  }

  /** The key that is kept under another. */
  public Optional<Digest> key(Digest of) {
    return read(
        of,
        bytes -> {
          Reader reader = new Reader(bytes, Reader.Sharing.NONE);
          return new Digest(reader.longNumber(), reader.longNumber());
        });
  }

  /** Keeps a key under another. */
  public void keep(Digest of, Digest key) {
    dev.holdfast.cache.code.Writer writer = new dev.holdfast.cache.code.Writer();
    writer.longNumber(key.high());
    writer.longNumber(key.low());
    cache.keep(of, writer.toBytes());
  }

  private <T> Optional<T> read(Digest key, Function<byte[], T> form) {
    Optional<byte[]> bytes = cache.find(key);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(form.apply(bytes.get()));
    } catch (RuntimeException e) {
      cache.distrust(key, "a value in it cannot be read: " + e);
      return Optional.empty();
    }
  }

  /** What stands for all that an outline says to other files. */
  public static Digest digest(Outline outline) {
    OutlineWriter writer = new OutlineWriter();
    writer.meaning(outline);
    return Digester.of(writer.toBytes());
  }
}
