package dev.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.run.CheckRun;
import dev.holdfast.run.JavaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionTest {
  @TempDir private Path folder = Path.of("");

  private static String inC(String above, String beside) {
    return """
        #include <linux/spinlock.h>
        struct pump { spinlock_t fast; };
        void stop(struct pump *p)
        {
        	spin_lock(&p->fast);
        %s	msleep(1);%s
        	spin_unlock(&p->fast);
        }
        """
        .formatted(above, beside);
  }

  private static String inJava(String onClass, String onField, String onMethod, String inside) {
    return """
        import java.util.concurrent.locks.ReentrantLock;
        %sclass Pump {
          private final ReentrantLock lock = new ReentrantLock();
          private int n;
          %sprivate final Runnable task = new Runnable() {
            @Override public void run() {
              lock.lock();
              if (n > 3) {
                return;
              }
              lock.unlock();
            }
          };
          %svoid leaks() {
            lock.lock();
            if (n > 0) {
              %sreturn;
            }
            lock.unlock();
          }
        }
        """
        .formatted(onClass, onField, onMethod, inside);
  }

  @Test
  void aCommentOnTheLineSuppressesByName() throws IOException {
    CommandLineRun run = c("", " // holdfast: ignore sleep-in-atomic -- the lock is a mutex here");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("no findings\n1 finding suppressed in the sources\n");
    assertThat(run.err()).doesNotContain("suppression");
  }

  @Test
  void aCommentAboveSuppressesByIdAndSeveralRules() throws IOException {
    String above =
        """
        	/* holdfast: ignore HF102, hf101 -- a reason that
        	 * takes two lines */
        	/* another comment */

        """;
    CommandLineRun run = c(above, "", "--format=sarif");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\"kind\": \"inSource\"", "\"a reason that takes two lines\"");
    assertThat(run.err())
        .contains("pump.c:6:2: notice: unused suppression: no finding of HF102 mutex-in-atomic");
  }

  @Test
  void aCommentBesideOtherCodeIsNotAboutTheNextLine() throws IOException {
    CommandLineRun run = c("\tcpu_relax(); // holdfast: ignore HF101 -- why\n", "");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("pump.c:6:15: notice: unused suppression");
  }

  @Test
  void tellsWhatIsWrongWithASuppression() throws IOException {
    assertThat(c("", " // holdfast: ignore HF101").err())
        .contains("pump.c:6:13: notice: the suppression has no reason; write // holdfast: ignore");
    assertThat(c("", " // holdfast: ignore HF999 -- why").err())
        .contains("pump.c:6:13: notice: the suppression names an unknown rule 'HF999'");
    assertThat(c("", " // holdfast: ingore HF101 -- why").err())
        .contains("pump.c:6:13: notice: the suppression cannot be understood; write");
  }

  @Test
  void rulesThatDidNotRunAreNotCalledUnused() throws IOException {
    assertThat(c("", " // holdfast: ignore HF101 -- why", "--rules=HF301").err())
        .doesNotContain("suppression");
  }

  @Test
  void textInStringsAndProseIsNoSuppression() throws IOException {
    String above = "\tprintk(\"// holdfast: ignore HF101 -- x\"); /* see holdfast: ignore */\n";
    CommandLineRun run = c(above, "");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("suppression");
  }

  @Test
  void annotationsSuppressInTheirDeclaration() throws IOException {
    String byName = "@SuppressWarnings(\"holdfast:missing-unlock\") ";
    assertThat(java(inJava("", "", "", "")).out()).startsWith("Pump.java:9:").contains("2 errors");
    assertThat(java(inJava("", "", byName, "")).out())
        .contains("1 error")
        .contains("1 finding suppressed");
    assertThat(java(inJava("", byName, "", "")).out())
        .contains("1 error")
        .contains("1 finding suppressed");
    String among = "@SuppressWarnings({\"unused\", \"holdfast:HF301 -- tested by hand\"}) ";
    CommandLineRun all = java(inJava(among, "", "", ""), "--format=json");
    assertThat(all.exitCode()).isZero();
    assertThat(all.out()).contains("\"justification\": \"tested by hand\"");
  }

  @Test
  void commentsSuppressInJavaToo() throws IOException {
    String comment = "// holdfast: ignore missing-unlock -- the caller releases it\n";
    assertThat(java(inJava("", "", "", comment)).out()).contains("1 finding suppressed");
  }

  @Test
  void unusedAnnotationsAreTold() throws IOException {
    String unused = "@SuppressWarnings(\"holdfast:HF101\") ";
    assertThat(java(inJava("", "", unused, "")).err())
        .contains("Pump.java:14:21: notice: unused suppression: no finding of HF101");
  }

  private CommandLineRun c(String above, String beside, Object... options) throws IOException {
    return check("pump.c", inC(above, beside), options);
  }

  private CommandLineRun java(String text, Object... options) throws IOException {
    return check("Pump.java", text, options);
  }

  private CommandLineRun check(String name, String text, Object... options) throws IOException {
    Path source = Files.writeString(folder.resolve(name), text);
    Object[] all = new Object[options.length + 4];
    all[0] = "check";
    all[1] = "--root";
    all[2] = folder;
    all[3] = source;
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandLineRun.of(CheckRun.of(new CReader(CompileCommands.NONE), new JavaReader()), all);
  }
}
