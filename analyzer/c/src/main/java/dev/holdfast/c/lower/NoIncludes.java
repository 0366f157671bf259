package dev.holdfast.c.lower;

import org.eclipse.cdt.core.index.IIndexFileLocation;
import org.eclipse.cdt.internal.core.parser.IMacroDictionary;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContent;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContentProvider;
import org.jspecify.annotations.Nullable;

/** Finds no included file: every file is parsed on its own. CDT's own such provider is shared. */
final class NoIncludes extends InternalFileContentProvider {
  @Override
  public @Nullable InternalFileContent getContentForInclusion(
      @Nullable String path, @Nullable IMacroDictionary macros) {
    return null;
  }

  @Override
  public @Nullable InternalFileContent getContentForInclusion(
      @Nullable IIndexFileLocation location, @Nullable String path) {
    return null;
  }
}
