package dev.holdfast.run;

import dev.holdfast.cache.Cache;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a run.
 *
 * @param inputs what it reads
 * @param rules what counts as a finding
 * @param threads how many threads it may use; the outcome does not depend on it
 * @param cache what earlier runs found out; the outcome does not depend on it
 * @param wanted what the outcome must have
 * @param saved where to save what is found out about functions, for runs over parts of the same
 *     tree; null if nowhere
 */
public record CheckRequest(
    Inputs inputs,
    RuleOptions rules,
    int threads,
    Cache cache,
    Wanted wanted,
    @Nullable Path saved) {
  /** What an outcome must have. */
  public enum Wanted {
    /** The findings. */
    FINDINGS,
    /** The findings, and the program that they were found in. */
    PROGRAM
  }

  /** A request that is answered without what earlier runs found out. */
  public CheckRequest(Inputs inputs, RuleOptions rules, int threads) {
    this(inputs, rules, threads, Cache.NONE, Wanted.FINDINGS, null);
  }

  /** This with what earlier runs found out. */
  public CheckRequest with(Cache known) {
    return new CheckRequest(inputs, rules, threads, known, wanted, saved);
  }

  /** This for the program, too. */
  public CheckRequest forProgram() {
    return new CheckRequest(inputs, rules, threads, cache, Wanted.PROGRAM, saved);
  }

  /** Whether it takes a program to answer it, and not only what an earlier run found. */
  boolean needsProgram() {
    return wanted == Wanted.PROGRAM || saved != null;
  }

  /** This with what is found out about functions saved in a file. */
  public CheckRequest saving(Path file) {
    return new CheckRequest(inputs, rules, threads, cache, wanted, file);
  }
}
