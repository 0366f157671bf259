package dev.holdfast.c.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.files.Stamp;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.DiskCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {
  private static final long LONG_AGO = TimeUnit.DAYS.toNanos(10_000);
  private static final Stamp OLD = new Stamp(4, LONG_AGO, LONG_AGO + 5, 77);
  private static final Digest TEXT = new Digest(1, -2);
  private static final Path FILE = Path.of("/tree/d/a.c");

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasNotTouchedIsKnownToALaterRun() {
    kept(OLD);
    assertThat(text(OLD)).contains(TEXT);
  }

  @Test
  void whateverOfAFileHasChangedItIsReadAgain() {
    kept(OLD);
    assertThat(text(new Stamp(5, LONG_AGO, LONG_AGO + 5, 77))).isEmpty();
    assertThat(text(new Stamp(4, LONG_AGO + 1, LONG_AGO + 5, 77))).isEmpty();
    assertThat(text(new Stamp(4, LONG_AGO, LONG_AGO + 6, 77))).isEmpty();
    assertThat(text(new Stamp(4, LONG_AGO, LONG_AGO + 5, 78))).isEmpty();
  }

  @Test
  void whatWasJustWrittenMayBeWrittenAgainWithTheSameStamp() {
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    Stamp young = new Stamp(4, LONG_AGO, now, 77);
    kept(young);
    assertThat(text(young)).isEmpty();
  }

  @Test
  void aChangeThatPutsSizeAndTimeBackIsSeen() throws IOException {
    Path file = Files.writeString(folder.resolve("a.c"), "int a;");
    Stamp before = Stamp.of(file).orElseThrow();
    FileTime time = Files.getLastModifiedTime(file);
    Path other = Files.writeString(folder.resolve("b.c"), "int b;");
    Files.setLastModifiedTime(other, time);
    Files.delete(file);
    Files.move(other, file);
    assertThat(Stamp.of(file)).isPresent().isNotEqualTo(Optional.of(before));
  }

  @Test
  void aFileThatIsTouchedDuringARunIsNoLongerCurrent() throws IOException {
    Path file = Files.writeString(folder.resolve("a.c"), "int a;");
    Stamps stamps = new Stamps(Cache.NONE, new Keys(TEXT));
    assertThat(stamps.text(file, Stamp.of(file))).isEmpty();
    assertThat(stamps.areCurrent()).isTrue();
    Files.writeString(file, "int abc;");
    assertThat(stamps.areCurrent()).isFalse();
  }

  @Test
  void aFileWithoutAStampIsNeverCurrent() {
    Stamps stamps = new Stamps(Cache.NONE, new Keys(TEXT));
    assertThat(stamps.text(FILE, Optional.empty())).isEmpty();
    assertThat(stamps.areCurrent()).isFalse();
  }

  private void kept(Stamp stamp) {
    try (Cache cache = open()) {
      Stamps stamps = new Stamps(cache, new Keys(TEXT));
      stamps.keep(FILE, stamp, TEXT);
      stamps.save();
    }
  }

  private Optional<Digest> text(Stamp stamp) {
    try (Cache cache = open()) {
      return new Stamps(cache, new Keys(TEXT)).text(FILE, Optional.of(stamp));
    }
  }

  private Cache open() {
    return DiskCache.open(folder.resolve("cache"), message -> {});
  }
}
