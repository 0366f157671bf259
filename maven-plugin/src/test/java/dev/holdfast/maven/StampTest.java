package dev.holdfast.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  @TempDir private Path folder = Path.of("");

  private String stamp(Object... settings) throws IOException {
    Stamp stamp = new Stamp();
    stamp.settings(settings);
    stamp.contents(List.of(folder.resolve("src")));
    stamp.traces(List.of(folder.resolve("classes"), folder.resolve("gone.jar")));
    return stamp.text();
  }

  @Test
  void changesWithWhatAResultIsMadeFrom() throws IOException {
    Path source = Files.createDirectories(folder.resolve("src")).resolve("A.java");
    Path type = Files.createDirectories(folder.resolve("classes")).resolve("A.class");
    Files.writeString(source, "class A {}");
    Files.writeString(type, "1");
    String first = stamp("high");
    assertThat(stamp("high")).isEqualTo(first);
    assertThat(stamp("low")).isNotEqualTo(first);
    Files.writeString(source, "class A { }");
    String second = stamp("high");
    assertThat(second).isNotEqualTo(first);
    Files.writeString(type, "12");
    String third = stamp("high");
    assertThat(third).isNotEqualTo(second);
    Files.writeString(folder.resolve("src/B.java"), "");
    assertThat(stamp("high")).isNotEqualTo(third);
  }

  @Test
  void aBrokenOrOlderResultCountsAsNone() throws IOException {
    ResultFile file = new ResultFile(folder.resolve("target/result.json"));
    assertThat(file.read("now")).isEmpty();
    Result result = new Result("now", 1, List.of(), List.of("remark"), List.of());
    file.write(result);
    assertThat(file.read("now")).contains(result);
    assertThat(file.read("later")).isEmpty();
    Files.writeString(file.path(), "{");
    assertThat(file.read("now")).isEmpty();
  }
}
