package dev.holdfast.java;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What came out of the files of one compilation; filled by several threads. */
final class ReadFiles {
  private final Predicate<String> changesLocks;
  private final Set<String> taken;
  private final UnaryOperator<String> places;
  private final Broken broken;
  private final Consumer<String> done;
  private final Map<String, Collector> collectors = new ConcurrentHashMap<>();
  private final Set<String> left = ConcurrentHashMap.newKeySet();

  /** What becomes of files that the compiler could not make sense of at a source level. */
  enum Broken {
    /** Another level may do better. */
    LEFT,
    /** They are read as far as that goes. */
    READ
  }

  /**
   * Nothing yet.
   *
   * @param changesLocks see {@link JavaFrontEnd#read}
   * @param taken identities of functions of other compilations
   * @param places gives the place of a path
   * @param done called for each file that is read, or never will be
   */
  ReadFiles(
      Predicate<String> changesLocks,
      Set<String> taken,
      UnaryOperator<String> places,
      Broken broken,
      Consumer<String> done) {
    this.changesLocks = changesLocks;
    this.taken = taken;
    this.places = places;
    this.broken = broken;
    this.done = done;
  }

  /** What a file delivered; nothing if it was left. */
  Optional<Collector> of(String file) {
    return Optional.ofNullable(collectors.get(file));
  }

  /** Whether the compiler could make no sense of a file, which was to be left then. */
  boolean isLeft(String file) {
    return left.contains(file);
  }

  /** Reads the files of one thread as they come. */
  CompiledPart.Receiver receiver() {
    Bindings bindings = new Bindings(changesLocks);
    return new CompiledPart.Receiver() {
      @Override
      public void accept(String file, CompiledPart.Tree tree) {
        if (broken == Broken.LEFT && Compilation.isBroken(tree.unit())) {
          left.add(file);
          return;
        }
        Collector collector = collector(file, tree.repeats());
        UnitReader reader =
            new UnitReader(new SourceFile(places.apply(file), tree.unit()), collector);
        reader.read(tree.hasInner());
        done.accept(file);
      }

      @Override
      public void unreadable(String file) {
        String place = places.apply(file);
        told(file, Notice.Kind.UNREADABLE, place + " cannot be read");
      }

      @Override
      public void failed(String file, Throwable bug) {
        String message = "a bug in the Java front end (" + bug + "), please report it";
        told(file, Notice.Kind.INTERNAL, message);
      }

      private void told(String file, Notice.Kind kind, String message) {
        Place place = new Place(places.apply(file), 0, 0);
        collector(file, false).add(new Notice(kind, place, message));
        done.accept(file);
      }

      private Collector collector(String file, boolean repeats) {
        return collectors.computeIfAbsent(
            file,
            any -> new Collector(bindings, new Identities(taken, places.apply(file), repeats)));
      }
    };
  }
}
