package dev.holdfast.engine.analysis;

/** Told how far a long piece of work is. Called from several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String phase, Unit unit, Amount total) {}

        @Override
        public void advance(Amount more) {}
      };

  /**
   * A phase begins.
   *
   * @param phase what it does: {@code reading}, {@code summaries}
   * @param unit what is counted
   * @param total how much there is; nothing if unknown
   */
  void begin(String phase, Unit unit, Amount total);

  /**
   * How much there is, or is done.
   *
   * @param units how many units
   * @param work how long they take, in any measure: units are of different sizes
   */
  record Amount(long units, long work) {
    /** What is not known. */
    public static final Amount UNKNOWN = new Amount(0, 0);

    /** One unit, all of which are alike. */
    public static final Amount ONE = new Amount(1, 1);

    /** So many units that are alike. */
    public static Amount of(long units) {
      return new Amount(units, units);
    }
  }

  /** What a phase counts. */
  enum Unit {
    FILES,
    FUNCTIONS
  }

  /** So much more is done. */
  void advance(Amount more);
}
