package dev.holdfast.cache;

import java.util.Optional;

/** What earlier runs found out, by the digest of what it depends on. For several threads. */
public interface Cache extends AutoCloseable {
  /** Knows nothing and keeps nothing. */
  Cache NONE =
      new Cache() {
        @Override
        public Optional<byte[]> find(Digest key) {
          return Optional.empty();
        }

        @Override
        public void keep(Digest key, byte[] value) {}

        @Override
        public void distrust(Digest key, String reason) {}

        @Override
        public void close() {}
      };

  /** What was kept under a key. */
  Optional<byte[]> find(Digest key);

  /** Keeps a value; a later one for the same key takes the place of an earlier one. */
  void keep(Digest key, byte[] value);

  /** Says that the value under a key makes no sense, although it is what was written. */
  void distrust(Digest key, String reason);

  /** Makes what was kept known to later runs. */
  @Override
  void close();
}
