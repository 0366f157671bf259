package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import java.nio.file.Path;
import java.util.List;

/**
 * What the user's paths lead to.
 *
 * @param root the directory that places are relative to
 * @param tops the files and directories that the user named and that exist, absolute
 * @param files the source files, absolute, sorted, each once
 * @param notices files that are left out, and why
 * @param mistakes what is wrong with paths that the user named, one sentence each
 */
record Sources(
    Path root, List<Path> tops, List<Path> files, List<Notice> notices, List<String> mistakes) {
  Sources {
    tops = List.copyOf(tops);
    files = List.copyOf(files);
    notices = List.copyOf(notices);
    mistakes = List.copyOf(mistakes);
  }
}
