package dev.holdfast.run;

import dev.holdfast.cache.Cache;
import dev.holdfast.cache.summaries.TreeSummaries;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sources of one language.
 *
 * @param root the directory that places are relative to
 * @param files the files, absolute and sorted
 * @param classpath jars and class directories, for languages that have them
 * @param threads how many threads to use
 * @param cache what earlier runs found out
 * @param elsewhere what is known of the functions of other files, or null
 */
public record SourceTree(
    Path root,
    List<Path> files,
    List<Path> classpath,
    int threads,
    Cache cache,
    @Nullable TreeSummaries elsewhere) {
  public SourceTree {
    files = List.copyOf(files);
    classpath = List.copyOf(classpath);
  }
}
