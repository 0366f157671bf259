package dev.holdfast.maven;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a result is kept between builds. */
record ResultFile(Path path) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The result kept there if it was made from the same; a file that is broken counts as none. */
  Optional<Result> read(String stamp) {
    try {
      return Files.isRegularFile(path)
          ? Optional.of(MAPPER.readValue(Files.readAllBytes(path), Result.class))
              .filter(result -> stamp.equals(result.stamp()))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a result.
   *
   * @throws IOException if it cannot be written
   */
  void write(Result result) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.write(path, MAPPER.writeValueAsBytes(result));
  }
}
