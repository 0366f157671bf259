package dev.holdfast.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCacheTest {
  @TempDir private Path folder = Path.of("");
  private final List<String> trouble = new ArrayList<>();

  @Test
  void aLaterRunFindsWhatAnEarlierOneKept() throws IOException {
    fill(100);
    try (DiskCache cache = open()) {
      for (int i = 0; i < 100; i++) {
        assertThat(text(cache, i)).contains("value " + i);
      }
      assertThat(text(cache, 100)).isEmpty();
    }
    assertThat(trouble).isEmpty();
  }

  @Test
  void theLatestValueForAKeyCounts() throws IOException {
    fill(3);
    try (DiskCache cache = open()) {
      cache.keep(key(1), bytes("other"));
      cache.keep(key(1), bytes("newer"));
    }
    try (DiskCache cache = open()) {
      assertThat(text(cache, 1)).contains("newer");
      assertThat(text(cache, 2)).contains("value 2");
    }
  }

  @Test
  void aFlippedByteIsToldOnceAndNeverReturned() throws IOException {
    fill(50);
    Path segment = files(".segment").get(0);
    int valuesEnd = 8 + 50 * "value 10".length() - 10;
    for (int at : new int[] {3, valuesEnd / 2, (int) Files.size(segment) - 3, valuesEnd + 40}) {
      byte[] sound = Files.readAllBytes(segment);
      byte[] bytes = sound.clone();
      bytes[at] ^= 0x10;
      Files.write(segment, bytes);
      trouble.clear();
      try (DiskCache cache = open()) {
        for (int i = 0; i < 50; i++) {
          assertThat(text(cache, i).orElse("value " + i)).isEqualTo("value " + i);
        }
      }
      assertThat(trouble).hasSize(1);
      assertThat(trouble.get(0)).contains("damaged", segment.toString());
      assertThat(segment).as("thrown away").doesNotExist();
      Files.write(segment, sound);
    }
  }

  @Test
  void aFlippedByteAnywhereNeverChangesAValue() throws IOException {
    fill(5);
    Path segment = files(".segment").get(0);
    byte[] sound = Files.readAllBytes(segment);
    for (int at = 0; at < sound.length; at++) {
      byte[] bytes = sound.clone();
      bytes[at] ^= 1;
      Files.write(segment, bytes);
      try (DiskCache cache = open()) {
        for (int i = 0; i < 5; i++) {
          assertThat(text(cache, i).orElse("value " + i)).isEqualTo("value " + i);
        }
      }
    }
  }

  @Test
  void anyTruncatedOrEmptyFileIsToldAndThrownAway() throws IOException {
    fill(5);
    Path segment = files(".segment").get(0);
    byte[] sound = Files.readAllBytes(segment);
    for (int length = 0; length < sound.length; length++) {
      try (FileChannel channel =
          FileChannel.open(segment, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(0);
        channel.write(java.nio.ByteBuffer.wrap(sound, 0, length));
      }
      trouble.clear();
      try (DiskCache cache = open()) {
        assertThat(text(cache, 1)).isEmpty();
      }
      assertThat(trouble).hasSize(1);
      assertThat(segment).doesNotExist();
    }
  }

  @Test
  void whatMakesNoSenseIsThrownAway() throws IOException {
    fill(5);
    try (DiskCache cache = open()) {
      cache.distrust(key(1), "it makes no sense");
      assertThat(text(cache, 2)).isEmpty();
    }
    assertThat(trouble).singleElement().asString().contains("it makes no sense");
    assertThat(files(".segment")).isEmpty();
  }

  @Test
  void aRunThatWasKilledLeavesNothingThatCounts() throws IOException {
    fill(5);
    DiskCache killed = open();
    killed.keep(key(7), bytes("lost"));
    assertThat(files(".part")).hasSize(1);
    try (DiskCache cache = open()) {
      assertThat(text(cache, 7)).isEmpty();
      assertThat(text(cache, 2)).contains("value 2");
    }
    assertThat(trouble).isEmpty();
  }

  @Test
  void whatAKilledRunLeftIsTakenAwayLater() throws IOException {
    Path left = Files.write(folder.resolve("1-2-3-4.part"), bytes("half of a segm"));
    fill(1);
    assertThat(left).as("may just have been begun").exists();
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    fill(1);
    assertThat(left).doesNotExist();
  }

  @Test
  void severalRunsAtOnceSpoilNothing() throws IOException {
    List<Thread> runs =
        IntStream.range(0, 4).mapToObj(run -> new Thread(() -> keepAndFind(run))).toList();
    runs.forEach(Thread::start);
    for (Thread run : runs) {
      join(run);
    }
    try (DiskCache cache = open()) {
      for (int i = 0; i < 100; i++) {
        assertThat(text(cache, i)).contains("value " + i);
      }
    }
    assertThat(trouble).isEmpty();
  }

  private void keepAndFind(int run) {
    for (int again = 0; again < 8; again++) {
      try (DiskCache cache = DiskCache.open(folder, trouble::add)) {
        for (int i = 0; i < 100; i++) {
          Optional<byte[]> found = cache.find(key(i));
          assertThat(found.map(DiskCacheTest::string).orElse("value " + i)).isEqualTo("value " + i);
          if (i % 4 == run || found.isEmpty()) {
            cache.keep(key(i), bytes("value " + i));
          }
        }
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void manySmallSegmentsBecomeOne() throws IOException {
    for (int i = 0; i < 40; i++) {
      try (DiskCache cache = open()) {
        cache.keep(key(i), bytes("value " + i));
      }
    }
    assertThat(files(".segment").size()).isLessThan(20);
    try (DiskCache cache = open()) {
      for (int i = 0; i < 40; i++) {
        assertThat(text(cache, i)).contains("value " + i);
      }
    }
  }

  @Test
  void whatWasNotOfUseForLongestGoesWhenThereIsTooMuch() throws IOException {
    for (int i = 0; i < 3; i++) {
      List<Path> before = files(".segment");
      try (DiskCache cache = open()) {
        cache.keep(key(i), new byte[1000]);
      }
      List<Path> latest = new ArrayList<>(files(".segment"));
      latest.removeAll(before);
      assertThat(latest).hasSize(1);
      Files.setLastModifiedTime(
          latest.get(0), FileTime.from(Instant.now().minus(Duration.ofHours(10 - i))));
    }
    try (DiskCache cache = DiskCache.open(folder, 3500, trouble::add)) {
      assertThat(cache.find(key(0))).isPresent();
      cache.keep(key(3), new byte[1000]);
    }
    try (DiskCache cache = open()) {
      assertThat(cache.find(key(0))).as("was of use just now").isPresent();
      assertThat(cache.find(key(1))).isEmpty();
      assertThat(cache.find(key(2))).isPresent();
      assertThat(cache.find(key(3))).isPresent();
    }
    assertThat(trouble).isEmpty();
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsToldOnce() throws IOException {
    fill(3);
    assumeFalse(folder.toFile().setWritable(false) && Files.isWritable(folder), "run as root");
    try (DiskCache cache = open()) {
      assertThat(text(cache, 1)).as("what is there is used").contains("value 1");
      cache.keep(key(4), bytes("four"));
      cache.keep(key(5), bytes("five"));
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
    assertThat(trouble).singleElement().asString().contains("cannot be written", "permission");
  }

  @Test
  void aFileInThePlaceOfTheDirectoryIsToldOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no directory");
    try (DiskCache cache = DiskCache.open(file, trouble::add)) {
      cache.keep(key(4), bytes("four"));
      assertThat(cache.find(key(4))).isEmpty();
    }
    assertThat(trouble).singleElement().asString().contains("cannot be written", file.toString());
    assertThat(file).hasContent("no directory");
  }

  private void fill(int count) throws IOException {
    try (DiskCache cache = open()) {
      for (int i = 0; i < count; i++) {
        cache.keep(key(i), bytes("value " + i));
      }
    }
  }

  private DiskCache open() {
    return DiskCache.open(folder, trouble::add);
  }

  private List<Path> files(String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Optional<String> text(Cache cache, int i) {
    return cache.find(key(i)).map(DiskCacheTest::string);
  }

  private static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Digest key(int i) {
    return new Digester().add(i).digest();
  }
}
