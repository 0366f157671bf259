package dev.holdfast.engine.analysis;

/** Told how far a long piece of work is. Called from several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String phase, Unit unit, long total) {}

        @Override
        public void advance(long done) {}
      };

  /**
   * A phase begins.
   *
   * @param phase what it does: {@code reading}, {@code summaries}
   * @param unit what is counted
   * @param total how many units of work it has; 0 if unknown
   */
  void begin(String phase, Unit unit, long total);

  /** What a phase counts. */
  enum Unit {
    FILES,
    FUNCTIONS
  }

  /** So many more units are done. */
  void advance(long done);
}
