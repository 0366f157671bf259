package dev.holdfast.c.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads C sources as text. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * The text of a file: UTF-8, or one character for each byte where it is not.
   *
   * @throws UnreadableException if there is none
   */
  public static char[] read(Path file) throws UnreadableException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableException("there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableException("permission denied", e);
    } catch (IOException | OutOfMemoryError e) {
      throw new UnreadableException("cannot be read: " + e.getMessage(), e);
    }
    return decode(bytes);
  }

  private static char[] decode(byte[] bytes) throws UnreadableException {
    char[] text = new char[bytes.length];
    boolean plain = true;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == 0) {
        throw new UnreadableException("is a binary file", null);
      }
      plain &= b > 0;
      text[i] = (char) (b & 0xff);
    }
    return plain ? text : decodeUtf8(bytes, text);
  }

  private static char[] decodeUtf8(byte[] bytes, char[] otherwise) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.toCharArray();
    } catch (CharacterCodingException e) {
      return otherwise;
    }
  }
}
