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

/** A baseline still fits when lines moved, locals were renamed and functions changed places. */
class FingerprintStabilityTest {
  private static final String C_BEFORE =
      """
      #include <linux/mutex.h>
      #include <linux/spinlock.h>
      struct pump { struct mutex lock; spinlock_t fast; int n; };
      static void twice(struct pump *p)
      {
      	struct mutex *own = find_lock(p);
      	spin_lock(&p->fast);
      	mutex_lock(&p->lock);
      	mutex_unlock(&p->lock);
      	mutex_lock(own);
      	mutex_unlock(own);
      	msleep(1);
      	msleep(2);
      	spin_unlock(&p->fast);
      }
      static int leaks(struct pump *p)
      {
      	mutex_lock(&p->lock);
      	if (p->n)
      		return -1;
      	mutex_unlock(&p->lock);
      	return 0;
      }
      void both(struct pump *p)
      {
      	mutex_lock(&p->lock);
      	leaks(p);
      	twice(p);
      	mutex_unlock(&p->lock);
      }
      """;
  private static final String C_AFTER =
      """
      #include <linux/mutex.h>
      #include <linux/spinlock.h>

      /* A comment more. */
      struct pump { struct mutex lock; spinlock_t fast; int n; };

      static int leaks(struct pump *renamed)
      {
      	mutex_lock(&renamed->lock);
      	if (renamed->n)
      		return -1;
      	mutex_unlock(&renamed->lock);
      	return 0;
      }

      static void twice(struct pump *pump)
      {
      	struct mutex *mine = find_lock(pump);

      	spin_lock(&pump->fast);
      	mutex_lock(&pump->lock);
      	mutex_unlock(&pump->lock);
      	mutex_lock(mine);
      	mutex_unlock(mine);
      	msleep(1);
      	msleep(2);
      	spin_unlock(&pump->fast);
      }

      void both(struct pump *q)
      {
      	mutex_lock(&q->lock);
      	leaks(q);
      	twice(q);
      	mutex_unlock(&q->lock);
      }
      """;
  private static final String JAVA_BEFORE =
      """
      import java.util.concurrent.locks.ReentrantLock;
      class Pump {
        final Object a = new Object();
        final Object b = new Object();
        final ReentrantLock lock = new ReentrantLock();
        int n;
        Runnable first() {
          return () -> { synchronized (a) { synchronized (b) { n++; } } };
        }
        Runnable second() {
          return new Runnable() {
            @Override public void run() { synchronized (b) { synchronized (a) { n--; } } }
          };
        }
        void leaks(ReentrantLock given) {
          ReentrantLock own = given;
          own.lock();
          if (n > 0) {
            return;
          }
          own.unlock();
        }
        Runnable third() {
          return new Runnable() {
            @Override public void run() {
              lock.lock();
              if (n > 3) {
                return;
              }
              lock.unlock();
            }
          };
        }
      }
      """;
  private static final String JAVA_AFTER =
      """
      import java.util.concurrent.locks.ReentrantLock;

      class Pump {
        final ReentrantLock lock = new ReentrantLock();
        final Object b = new Object();
        final Object a = new Object();
        int n;

        void leaks(ReentrantLock renamed) {
          ReentrantLock mine = renamed;
          mine.lock();
          if (n > 0) {
            return;
          }
          mine.unlock();
        }

        Runnable third() {
          return new Runnable() {
            @Override public void run() {
              lock.lock();
              if (n > 3) {
                return;
              }
              lock.unlock();
            }
          };
        }

        Runnable second() {
          return new Runnable() {
            @Override public void run() { synchronized (b) { synchronized (a) { n--; } } }
          };
        }

        Runnable first() {
          return () -> { synchronized (a) { synchronized (b) { n++; } } };
        }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void findingsInCStayKnown() throws IOException {
    staysKnown("pump.c", C_BEFORE, C_AFTER, 8);
  }

  @Test
  void findingsInJavaStayKnown() throws IOException {
    staysKnown("Pump.java", JAVA_BEFORE, JAVA_AFTER, 3);
  }

  private void staysKnown(String name, String before, String after, int findings)
      throws IOException {
    Path source = Files.writeString(folder.resolve(name), before);
    Path baseline = folder.resolve("known.txt");
    CommandLineRun written = run("baseline", "--root", folder, source, "-o", baseline);
    assertThat(written.err()).isEqualTo(findings + " findings written to " + baseline + "\n");
    Files.writeString(source, after);
    CommandLineRun checked = run("check", "--root", folder, "--baseline", baseline, source);
    assertThat(checked.out())
        .startsWith("no new findings\n" + findings + " known findings not shown (baseline)\n")
        .doesNotContain("fixed");
    assertThat(checked.exitCode()).isZero();
  }

  private static CommandLineRun run(Object... arguments) {
    return CommandLineRun.of(
        CheckRun.of(new CReader(CompileCommands.NONE), new JavaReader()), arguments);
  }
}
