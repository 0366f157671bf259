package dev.holdfast.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read with the help of earlier runs is what is read without. */
class CachedReadingTest {
  private static final String DRIVER =
      """
      #include "dev.h"
      enum { OFF, ON = 4, MORE };
      typedef struct { struct lock l; } box_t;
      static const struct ops table = { .start = start, .nested = { [2] = stop } };
      DECLARE_THING(thing, start);
      static int count[3];
      int __must_hold(&d->l) work(struct dev *d, box_t *b, int (*fn)(int))
      {
        static struct lock once;
        int i = (name)(b->l.x), r;
        LOCKED(d) {
          r = fn(1) + d->ops->start(d);
          if (r < 0 && i != -2)
            goto out;
        }
        switch (MODE(d)) {
        case ON: case 7: take(&once); break;
        default: d->inner.l.x = 0x7fffffffffLL; d->list[i].next->l = *b;
        }
        each_thing(d, b) release(&b->l);
        d->ops->start = stop;
      out:
        return tidy(r) ? count[1] : container_of(d, struct outer, dev)->n;
      }
      static int start(struct dev *d) { return pure(1); }
      """;

  private static final String HEADER =
      """
      struct lock { int x; };
      struct ops { int (*start)(struct dev *); struct { int (*in[4])(void); } nested; };
      struct dev { struct lock l; struct { struct lock l; } inner; struct ops *ops; struct dev *next; };
      #define LOCKED(d) for (take(&(d)->l); once(); release(&(d)->l))
      #define each_thing(d, p) for (p = (d)->next; p; p = p->next)
      #define MODE(d) ((d)->mode & 0xff)
      #define pure(x) ((x) + 1)
      #define DECLARE_THING(n, f) struct thing n = { f }
      """;

  @TempDir private Path directory = Path.of("");
  private final MemoryCache memory = new MemoryCache();

  private Sources sources(String driver, String header) {
    Sources sources = new Sources(directory).file("d/a.c", driver).header("d/dev.h", header);
    FileTime soon = FileTime.from(Instant.now().plus(Duration.ofHours(1)));
    try {
      // Else it depends on how slow the test is whether something is kept of them by their times.
      Files.setLastModifiedTime(directory.resolve("d/a.c"), soon);
      Files.setLastModifiedTime(directory.resolve("d/dev.h"), soon);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private void assertSame(Sources sources) {
    List<Object> plain = contents(sources.read());
    assertThat(contents(sources.cache(memory).read())).isEqualTo(plain);
    assertThat(contents(sources.cache(memory).read())).isEqualTo(plain);
  }

  private static List<Object> contents(Program program) {
    List<Object> all = new ArrayList<>();
    for (Function function : program.functions().values()) {
      Body body = function.body();
      all.add(
          List.of(
              function.id(),
              function.place(),
              function.endLine(),
              function.parameters(),
              function.annotations(),
              body.nodes(),
              ProgramText.of(function)));
    }
    all.add(program.stores());
    all.add(program.registrations());
    all.add(program.notices());
    all.add(program.coverage());
    for (String name : List.of("ON", "MORE")) {
      all.add(Optional.ofNullable(program.constant(name)));
    }
    for (String name : List.of("dev.l", "dev.ops", "lock.x", "count")) {
      all.add(Optional.ofNullable(program.typeOf(name)));
    }
    return all;
  }

  @Test
  void givesTheSameProgram() {
    assertSame(sources(DRIVER, HEADER));
    assertThat(memory.distrusted()).isZero();
  }

  @Test
  void parsesNothingTwice() {
    Sources sources = sources(DRIVER, HEADER).cache(memory);
    sources.read();
    assertThat(memory.keptSince())
        .as("two outlines, two models, two keys of each, what was found")
        .isEqualTo(9);
    sources.read();
    assertThat(memory.keptSince()).isZero();
  }

  @Test
  void parsesAgainWhatHasChangedAndOnlyThat() {
    sources(DRIVER, HEADER).cache(memory).read();
    memory.keptSince();
    Sources changed = sources(DRIVER.replace("fn(1)", "fn(d->mode)"), HEADER).cache(memory);
    changed.read();
    assertThat(memory.keptSince())
        .as("outline, model and keys of the driver, what was found")
        .isEqualTo(5);
    assertSame(changed);
  }

  @Test
  void seesAMacroThatMeansSomethingElseNow() {
    sources(DRIVER, HEADER).cache(memory).read();
    assertSame(sources(DRIVER, HEADER.replace("((x) + 1)", "spin(x)")));
    assertSame(sources(DRIVER, HEADER.replace("& 0xff", "& 0xfe")));
    assertSame(sources(DRIVER, HEADER + "#define take(l) grab(l, 1)\n"));
  }

  @Test
  void anUnrelatedMacroMakesNothingBeParsedAgain() {
    sources(DRIVER, HEADER).cache(memory).read();
    memory.keptSince();
    sources(DRIVER, HEADER + "#define UNRELATED 1\n").cache(memory).read();
    assertThat(memory.keptSince())
        .as("all of the header, which has a line more; of the driver a key alone; what was found")
        .isEqualTo(6);
  }

  @Test
  void seesANameThatHasBecomeAType() {
    sources(DRIVER, HEADER).cache(memory).read();
    assertSame(sources(DRIVER, HEADER + "typedef int name;\n"));
  }

  @Test
  void seesAFileThatIsNewOrGone() {
    sources(DRIVER, HEADER).cache(memory).read();
    assertSame(sources(DRIVER, HEADER).file("b.c", "void tidy(int r) { f(); }\n"));
    assertSame(sources(DRIVER, HEADER).file("b.c", "#define pure(x) f(x)\ntypedef int name;\n"));
    assertSame(sources(DRIVER, HEADER));
  }

  @Test
  void seesAnotherModel() {
    List<Predicate<String>> models =
        List.of(name -> false, "pure"::equals, "tidy"::equals, "LOCKED"::equals, "take"::equals);
    for (Predicate<String> model : models) {
      assertSame(sources(DRIVER, HEADER).known(model));
    }
    for (Predicate<String> model : models) {
      assertSame(sources(DRIVER, HEADER).known(model));
    }
  }

  @Test
  void tellsPlacesAnewWhenLinesHaveMoved() {
    sources(DRIVER, HEADER).cache(memory).read();
    assertSame(sources("/* one more line */\n" + DRIVER, HEADER));
  }

  @Test
  void valuesThatMakeNoSenseAreMadeAnew() {
    Sources sources = sources(DRIVER, HEADER);
    List<Object> plain = contents(sources.read());
    sources.cache(memory).read();
    memory.damage();
    assertThat(contents(sources.read())).isEqualTo(plain);
    assertThat(memory.distrusted()).isPositive();
  }
}
