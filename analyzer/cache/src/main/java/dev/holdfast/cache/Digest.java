package dev.holdfast.cache;

/**
 * What stands for some content: half of its SHA-256, so that no two contents share one by chance.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
public record Digest(long high, long low) implements Comparable<Digest> {
  /** How many bytes it takes. */
  static final int BYTES = 16;

  @Override
  public int compareTo(Digest other) {
    int byHigh = Long.compare(high, other.high);
    return byHigh != 0 ? byHigh : Long.compare(low, other.low);
  }

  @Override
  public int hashCode() {
    return (int) high;
  }

  @Override
  public String toString() {
    return String.format("%016x%016x", high, low);
  }
}
