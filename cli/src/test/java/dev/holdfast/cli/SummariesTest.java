package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over a part of a tree finds what the rest of the tree has to do with it. */
class SummariesTest {
  private static final String HEADER =
      """
      struct d { struct mutex mutex; struct mutex other; int n; };
      struct d_ops { void (*work)(struct d *d); };
      void help(struct d *d);
      """;

  private static final String LIBRARY =
      """
      #include "../include/d.h"
      void help(struct d *d)
      {
      	mutex_lock(&d->mutex);
      	d->n++;
      	mutex_unlock(&d->mutex);
      }
      """;

  private static final String DRIVER =
      """
      #include "../include/d.h"
      static DEFINE_SPINLOCK(lock);
      void use(struct d *d)
      {
      	spin_lock(&lock);
      	help(d);
      	spin_unlock(&lock);
      }
      """;

  @TempDir private Path folder = Path.of("");
  private Path tree = folder;
  private Path summaries = folder;

  @BeforeEach
  void writeTree() throws IOException {
    tree = Files.createDirectories(folder.resolve("tree"));
    summaries = folder.resolve("tree.summaries");
    write("include/d.h", HEADER);
    write("lib/help.c", LIBRARY);
    write("driver/use.c", DRIVER);
  }

  @Test
  void whatAFunctionElsewhereDoesIsKnown() {
    List<String> whole = findings(save());
    assertThat(whole).singleElement().asString().contains("use.c:6").contains("HF102");
    assertThat(findings(check("driver"))).isEmpty();
    assertThat(findings(checkWithSummaries())).isEqualTo(whole);
  }

  @Test
  void theWholeChainIsTold() {
    save();
    assertThat(checkWithSummaries().out())
        .contains("driver/use.c:6")
        .contains("lib/help.c:4")
        .contains("in use: calls help");
  }

  @Test
  void whatStandsInThePartItselfIsReadAnew() throws IOException {
    save();
    write("driver/use.c", DRIVER.replace("help(d);", "d->n++;"));
    assertThat(findings(checkWithSummaries())).isEmpty();
    write("driver/use.c", DRIVER + "void help(struct d *d)\n{\n\td->n--;\n}\n");
    assertThat(findings(checkWithSummaries())).isEmpty();
  }

  @Test
  void theOtherLockOrderIsElsewhere() throws IOException {
    write("lib/help.c", inOrder("one", "mutex", "other"));
    write("driver/use.c", inOrder("two", "other", "mutex"));
    List<String> whole = findings(save());
    assertThat(whole).singleElement().asString().contains("HF201");
    assertThat(findings(check("driver"))).isEmpty();
    assertThat(findings(checkWithSummaries())).isEqualTo(whole);
    write("driver/use.c", inOrder("two", "mutex", "other"));
    assertThat(findings(checkWithSummaries())).isEmpty();
  }

  private static String inOrder(String name, String first, String second) {
    return """
        #include "../include/d.h"
        void %1$s(struct d *d)
        {
        	mutex_lock(&d->%2$s);
        	mutex_lock(&d->%3$s);
        	d->n++;
        	mutex_unlock(&d->%3$s);
        	mutex_unlock(&d->%2$s);
        }
        """
        .formatted(name, first, second);
  }

  @Test
  void theSlotIsFilledElsewhere() throws IOException {
    write(
        "lib/help.c",
        LIBRARY.replace("void help", "static void work")
            + "const struct d_ops ops = { .work = work };\n");
    write(
        "driver/use.c",
        DRIVER
            .replace("use(struct d *d)", "use(struct d *d, const struct d_ops *o)")
            .replace("help(d)", "o->work(d)"));
    List<String> whole = findings(save());
    assertThat(whole).singleElement().asString().contains("HF102");
    assertThat(findings(check("driver"))).isEmpty();
    assertThat(findings(checkWithSummaries())).isEqualTo(whole);
  }

  @Test
  void theTableIsElsewhere() throws IOException {
    write(
        "lib/help.c",
        """
        #include "../include/d.h"
        void invalidate(struct mmu_notifier *mn, struct mm_struct *mm,
        		unsigned long start, unsigned long end);
        static const struct mmu_notifier_ops ops = { .invalidate_range = invalidate };
        """);
    write(
        "driver/use.c",
        """
        #include "../include/d.h"
        extern struct d *it;
        void invalidate(struct mmu_notifier *mn, struct mm_struct *mm,
        		unsigned long start, unsigned long end)
        {
        	mutex_lock(&it->mutex);
        	it->n++;
        	mutex_unlock(&it->mutex);
        }
        """);
    List<String> whole = findings(save());
    assertThat(whole).isNotEmpty().allMatch(finding -> finding.contains("use.c:"));
    assertThat(findings(check("driver"))).isEmpty();
    assertThat(findings(checkWithSummaries())).isEqualTo(whole);
  }

  @Test
  void aFileThatHasChangedSinceIsTold() throws IOException {
    save();
    write("lib/help.c", LIBRARY + "/* more */\n");
    CommandLineRun run = checkWithSummaries("--verbose");
    assertThat(run.err())
        .contains("lib/help.c: notice: The file is not as it was when the summaries");
    assertThat(findings(run)).hasSize(1);
  }

  @Test
  void nothingHasChanged() throws IOException {
    save();
    Files.setLastModifiedTime(tree.resolve("lib/help.c"), FileTime.from(Instant.EPOCH));
    CommandLineRun run = checkChanged();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("0 files");
  }

  @Test
  void theChangedFileCallsWhatSleeps() throws IOException {
    write("driver/use.c", DRIVER.replace("help(d);", "d->n++;"));
    assertThat(findings(save())).isEmpty();
    write("driver/use.c", DRIVER);
    CommandLineRun run = checkChanged();
    assertThat(findings(run)).singleElement().asString().contains("use.c:6").contains("HF102");
    assertThat(run.out()).contains("2 files");
  }

  @Test
  void whatTheChangedFileNowDoesConcernsItsCallers() throws IOException {
    write("lib/help.c", LIBRARY.replace("mutex_lock", "mutex_trylock"));
    write("driver/more.c", "void more(struct d *d)\n{\n\td->n--;\n}\n");
    assertThat(findings(save())).isEmpty();
    write("lib/help.c", LIBRARY);
    List<String> found = findings(checkChanged());
    assertThat(found).singleElement().asString().contains("use.c:6").contains("HF102");
    assertThat(found).isEqualTo(findings(check(".")));
    write("lib/help.c", LIBRARY.replace("d->n++", "d->n--"));
    save();
    write("lib/help.c", LIBRARY);
    assertThat(checkChanged().out()).contains("no findings").contains("2 files");
  }

  @Test
  void aHeaderHasChanged() throws IOException {
    write("driver/own.h", "#define HELP(d) (d)->n++\n");
    write("driver/use.c", "#include \"own.h\"\n" + DRIVER.replace("help(d)", "HELP(d)"));
    write("driver/more.c", "void more(struct d *d)\n{\n\td->n--;\n}\n");
    assertThat(findings(save())).isEmpty();
    write("driver/own.h", "#define HELP(d) help(d)\n");
    CommandLineRun run = checkChanged();
    assertThat(findings(run)).singleElement().asString().contains("use.c:7").contains("HF102");
    assertThat(run.out()).contains("3 files");
  }

  @Test
  void tooManyAreConcerned() throws IOException {
    String quiet = LIBRARY.replace("mutex_lock", "mutex_trylock");
    write("lib/help.c", quiet);
    for (int i = 0; i < 301; i++) {
      write("many/use" + i + ".c", DRIVER.replace("use", "use" + i));
    }
    save();
    write("lib/help.c", LIBRARY);
    CommandLineRun run = checkChanged("--verbose");
    assertThat(run.err())
        .contains("driver/use.c: notice: This and 301 other files call what does something else");
    assertThat(run.out()).contains("2 files");
  }

  @Test
  void tooManyIncludeTheChangedHeader() throws IOException {
    for (int i = 0; i < 500; i++) {
      write("many/use" + i + ".c", "#include \"../include/d.h\"\nint x" + i + ";\n");
    }
    save();
    write("include/d.h", HEADER + "#define MORE 1\n");
    CommandLineRun run = checkChanged("--verbose");
    assertThat(run.err()).contains("502 files include headers that have changed");
    assertThat(run.out()).contains("0 files");
  }

  @Test
  void aFileIsNew() throws IOException {
    save();
    write("driver/new.c", DRIVER.replace("use", "use_too"));
    assertThat(findings(checkChanged())).singleElement().asString().contains("new.c:6");
  }

  @Test
  void sinceWhenIsNotSaid() {
    CommandLineRun run = check(".", "--changed");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--changed needs --summaries");
  }

  @Test
  void theyAreOfAnotherRoot() {
    save();
    CommandLineRun run =
        CommandLineRun.of(
            CheckRun.of(new CReader(CompileCommands.NONE)),
            "check",
            "--root",
            tree.resolve("driver"),
            "--summaries",
            summaries,
            "--verbose",
            tree.resolve("driver"));
    assertThat(run.err()).contains("use.c: notice: None of the files that are checked was there");
  }

  @Test
  void thereAreNone() {
    CommandLineRun run = checkWithSummaries();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read summaries: " + summaries).contains("no such file");
  }

  @Test
  void theFileIsSomethingElse() throws IOException {
    Files.writeString(summaries, "no summaries\n".repeat(10));
    CommandLineRun run = checkWithSummaries();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read summaries: " + summaries + ": it does not begin");
  }

  @Test
  void theFileIsCutShort() throws IOException {
    save();
    byte[] bytes = Files.readAllBytes(summaries);
    Files.write(summaries, Arrays.copyOf(bytes, bytes.length - 10));
    CommandLineRun run = checkWithSummaries();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot read summaries").contains("it does not end");
  }

  @Test
  void aValueIsDamaged() throws IOException {
    save();
    byte[] bytes = Files.readAllBytes(summaries);
    // The list of files comes first, which is needed to begin; then other values, then the index.
    int index = (int) ByteBuffer.wrap(bytes).getLong(bytes.length - 24);
    for (int i = 150; i < index; i++) {
      bytes[i] ^= 1;
    }
    Files.write(summaries, bytes);
    CommandLineRun run = checkWithSummaries();
    assertThat(run.err()).contains("Some of the summaries could not be read");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theyCannotBeWritten() {
    summaries = folder.resolve("missing/tree.summaries");
    CommandLineRun run = save();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot write " + summaries + ": no such directory");
  }

  @Test
  void theyAreNotSavedOfAPart() {
    CommandLineRun run = check("driver", "--summaries", summaries, "--save-summaries", summaries);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--summaries and --save-summaries contradict each other");
  }

  @Test
  void theyAreTheSameEachTime() throws IOException {
    save();
    byte[] first = Files.readAllBytes(summaries);
    save();
    assertThat(Files.readAllBytes(summaries)).isEqualTo(first);
  }

  private CommandLineRun save() {
    return check(".", "--save-summaries", summaries);
  }

  private CommandLineRun checkChanged(String... more) {
    List<Object> all = new ArrayList<>(List.of("--summaries", summaries, "--changed"));
    all.addAll(List.of(more));
    return check(".", all.toArray());
  }

  private CommandLineRun checkWithSummaries(Object... more) {
    Object[] all = new Object[more.length + 2];
    all[0] = "--summaries";
    all[1] = summaries;
    System.arraycopy(more, 0, all, 2, more.length);
    return check("driver", all);
  }

  private CommandLineRun check(String part, Object... more) {
    Object[] all = new Object[more.length + 4];
    all[0] = "check";
    all[1] = "--root";
    all[2] = tree;
    all[3] = tree.resolve(part);
    System.arraycopy(more, 0, all, 4, more.length);
    return CommandLineRun.of(CheckRun.of(new CReader(CompileCommands.NONE)), all);
  }

  private static List<String> findings(CommandLineRun run) {
    return run.out().lines().filter(line -> line.matches("\\S+:\\d+.*\\[HF\\d+.*")).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
