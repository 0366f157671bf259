package dev.holdfast.c.link;

import dev.holdfast.c.model.CFunction.Content;
import dev.holdfast.c.model.CFunction.Linkage;
import dev.holdfast.c.model.CType;
import dev.holdfast.cache.summaries.TreeSummaries;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.TypeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a tree that are not read, but of whose functions something is known. Their numbers
 * come behind those of the files that are read. For several threads.
 */
final class OtherFiles {
  private final @Nullable TreeSummaries tree;
  private final List<String> files;
  private final TypeNames types;
  private final Set<String> read;
  private final int first;
  private final Map<String, List<NameIndex.Entry<Symbols.Definition>>> names =
      new ConcurrentHashMap<>();

  private OtherFiles(@Nullable TreeSummaries tree, List<String> read) {
    this.tree = tree;
    this.files = tree == null ? List.of() : tree.files();
    this.types = tree == null ? TypeNames.NONE : tree.typeNames();
    this.read = tree == null ? Set.of() : new HashSet<>(read);
    this.first = read.size();
  }

  /**
   * The files of a tree.
   *
   * @param tree what is known of them, or null
   * @param read the files that are read
   */
  static OtherFiles of(@Nullable TreeSummaries tree, List<String> read) {
    return new OtherFiles(tree, read);
  }

  /** These behind the files that are read. */
  List<String> behind(List<String> paths) {
    if (files.isEmpty()) {
      return paths;
    }
    List<String> all = new ArrayList<>(paths);
    all.addAll(files);
    return all;
  }

  /** The functions of a name that other files may call. */
  List<NameIndex.Entry<Symbols.Definition>> named(String name) {
    return tree == null ? List.of() : names.computeIfAbsent(name, any -> find(name, tree));
  }

  /**
   * Whether the name of a function, which a file that is read defines, does not tell it from others
   * in the tree.
   */
  boolean isOneOfSeveral(String name, String file) {
    return !named(name).isEmpty()
        || (tree != null
            && tree.named(name).stream()
                .anyMatch(
                    known -> files.get(known.file()).equals(file) && !known.id().equals(name)));
  }

  private List<NameIndex.Entry<Symbols.Definition>> find(String name, TreeSummaries from) {
    return from.named(name).stream()
        .filter(known -> !read.contains(files.get(known.file())))
        .map(known -> new NameIndex.Entry<>(first + known.file(), definition(known)))
        .toList();
  }

  /** The fields that what a function of them is given comes into. */
  List<FunctionFlow.Kept> keptBy(String functionId) {
    if (tree == null) {
      return List.of();
    }
    List<FunctionFlow.Kept> kept = new ArrayList<>();
    tree.kept(functionId)
        .forEach(
            (index, fields) -> {
              FunctionFlow.Parameter parameter = new FunctionFlow.Parameter(functionId, index);
              fields.forEach(field -> kept.add(new FunctionFlow.Kept(parameter, field)));
            });
    return kept;
  }

  /** Whether a type has its file in its name, since others in the tree have the same tag. */
  boolean tellApart(String name) {
    return types.apart().contains(name);
  }

  /** The types of which some object has several parts. */
  Set<String> parts() {
    return types.parts();
  }

  private static Symbols.Definition definition(TreeSummaries.External known) {
    return new Symbols.Definition(
        known.id(),
        CType.UNKNOWN,
        known.parameters(),
        Linkage.EXTERNAL,
        known.export() == Program.Export.FUNCTION ? Content.RICH : Content.STUB,
        List.of());
  }
}
