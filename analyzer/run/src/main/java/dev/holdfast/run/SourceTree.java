package dev.holdfast.run;

import java.nio.file.Path;
import java.util.List;

/**
 * Sources of one language.
 *
 * @param root the directory that places are relative to
 * @param files the files, absolute and sorted
 * @param classpath jars and class directories, for languages that have them
 * @param threads how many threads to use
 */
public record SourceTree(Path root, List<Path> files, List<Path> classpath, int threads) {
  public SourceTree {
    files = List.copyOf(files);
    classpath = List.copyOf(classpath);
  }
}
