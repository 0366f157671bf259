package dev.holdfast.c;

import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps in memory, and counts. */
final class MemoryCache implements Cache {
  private final Map<Digest, byte[]> values = new HashMap<>();
  private int kept;
  private int distrusted;

  @Override
  public synchronized Optional<byte[]> find(Digest key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public synchronized void keep(Digest key, byte[] value) {
    values.put(key, value);
    kept++;
  }

  @Override
  public synchronized void distrust(Digest key, String reason) {
    values.remove(key);
    distrusted++;
  }

  @Override
  public void close() {}

  /** How many values were kept since the last call. */
  int keptSince() {
    int since = kept;
    kept = 0;
    return since;
  }

  int distrusted() {
    return distrusted;
  }

  /** Makes all values unreadable. */
  void damage() {
    values.replaceAll((key, value) -> new byte[] {(byte) 200, 3, 77});
  }
}
