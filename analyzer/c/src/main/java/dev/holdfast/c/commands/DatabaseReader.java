package dev.holdfast.c.commands;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of a compilation database, as <a
 * href="https://clang.llvm.org/docs/JSONCompilationDatabase.html">Clang defines it</a>, token by
 * token: the place of whatever is wrong with it is known.
 */
final class DatabaseReader {
  private final Path source;
  private final Path folder;
  private final JsonParser json;

  private DatabaseReader(Path source, JsonParser json) {
    this.source = source;
    Path parent = source.toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? source.toAbsolutePath() : parent;
    this.json = json;
  }

  static List<CompileCommand> read(Path source) throws CompileCommandsException {
    if (Files.isDirectory(source)) {
      throw new CompileCommandsException("cannot read " + source + ": is a directory");
    }
    try (JsonParser json = new JsonFactory().createParser(source.toFile())) {
      return new DatabaseReader(source, json).commands();
    } catch (JsonProcessingException e) {
      throw new CompileCommandsException(
          place(source, e.getLocation()) + ": not JSON: " + firstLine(e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new CompileCommandsException("cannot read " + source + ": " + reason(e, source), e);
    }
  }

  private static String reason(IOException failure, Path source) {
    if (failure instanceof NoSuchFileException || !Files.exists(source)) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException || !Files.isReadable(source)) {
      return "permission denied";
    }
    return String.valueOf(failure.getMessage());
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  private List<CompileCommand> commands() throws IOException, CompileCommandsException {
    expect(json.nextToken(), JsonToken.START_ARRAY, "a list of commands is expected");
    List<CompileCommand> commands = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_OBJECT, "a command, { … }, is expected");
      commands.add(command());
    }
    if (json.nextToken() != null) {
      throw wrong(json.currentTokenLocation(), "nothing is expected behind the list");
    }
    return commands;
  }

  private CompileCommand command() throws IOException, CompileCommandsException {
    JsonLocation start = json.currentTokenLocation();
    String file = null;
    String directory = null;
    List<String> arguments = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "file" -> file = string(name);
        case "directory" -> directory = string(name);
        case "arguments" -> arguments = strings();
        case "command" -> arguments = arguments == null ? words(string(name)) : arguments;
        default -> json.skipChildren();
      }
    }
    if (file == null) {
      throw wrong(start, "the command has no \"file\"");
    }
    if (arguments == null) {
      throw wrong(start, "the command has neither \"arguments\" nor \"command\"");
    }
    Path at = folder.resolve(path(directory == null ? "" : directory, start)).normalize();
    return new CompileCommand(
        at.resolve(path(file, start)).normalize(), at, arguments, start.getLineNr());
  }

  private Path path(String text, JsonLocation at) throws CompileCommandsException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new CompileCommandsException(place(source, at) + ": not a path: " + text, e);
    }
  }

  private String string(String name) throws IOException, CompileCommandsException {
    expect(json.currentToken(), JsonToken.VALUE_STRING, "\"" + name + "\" must be a string");
    return json.getText();
  }

  private List<String> strings() throws IOException, CompileCommandsException {
    expect(json.currentToken(), JsonToken.START_ARRAY, "\"arguments\" must be a list of strings");
    List<String> strings = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.VALUE_STRING, "an argument must be a string");
      strings.add(json.getText());
    }
    return strings;
  }

  private List<String> words(String command) throws CompileCommandsException {
    List<String> words = ShellWords.of(command);
    if (words == null) {
      throw wrong(json.currentTokenLocation(), "\"command\" has a quote that is not closed");
    }
    return words;
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted, String message)
      throws CompileCommandsException {
    if (found != wanted) {
      JsonLocation at = found == null ? json.currentLocation() : json.currentTokenLocation();
      throw wrong(at, message);
    }
  }

  private CompileCommandsException wrong(JsonLocation at, String message) {
    return new CompileCommandsException(place(source, at) + ": " + message);
  }

  private static String place(Path source, @Nullable JsonLocation at) {
    return at == null ? source.toString() : source + ":" + at.getLineNr() + ":" + at.getColumnNr();
  }
}
