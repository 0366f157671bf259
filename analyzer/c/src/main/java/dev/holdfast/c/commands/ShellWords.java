package dev.holdfast.c.commands;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a command as a POSIX shell would; nothing is expanded. */
final class ShellWords {
  private final String command;
  private final List<String> words = new ArrayList<>();
  private @Nullable StringBuilder word;

  private ShellWords(String command) {
    this.command = command;
  }

  /** The words of a command, or null if a quote is not closed. */
  static @Nullable List<String> of(String command) {
    ShellWords split = new ShellWords(command);
    return split.run() ? split.words : null;
  }

  private boolean run() {
    int at = 0;
    while (at >= 0 && at < command.length()) {
      char c = command.charAt(at);
      if (Character.isWhitespace(c)) {
        end();
        at++;
      } else if (c == '\'') {
        at = singleQuoted(at + 1);
      } else if (c == '"') {
        at = doubleQuoted(at + 1);
      } else if (c == '\\' && at + 1 < command.length()) {
        append(command.charAt(at + 1));
        at += 2;
      } else {
        append(c);
        at++;
      }
    }
    end();
    return at >= 0;
  }

  private int singleQuoted(int from) {
    int close = command.indexOf('\'', from);
    begin().append(command, from, Math.max(from, close));
    return close < 0 ? -1 : close + 1;
  }

  private int doubleQuoted(int from) {
    begin();
    for (int at = from; at < command.length(); at++) {
      char c = command.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      if (c == '\\' && at + 1 < command.length() && "\"\\$`".indexOf(command.charAt(at + 1)) >= 0) {
        at++;
      }
      append(command.charAt(at));
    }
    return -1;
  }

  private void append(char c) {
    begin().append(c);
  }

  private StringBuilder begin() {
    StringBuilder begun = word == null ? new StringBuilder() : word;
    word = begun;
    return begun;
  }

  private void end() {
    if (word != null) {
      words.add(word.toString());
      word = null;
    }
  }
}
