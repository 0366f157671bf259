package dev.holdfast.c;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.c.files.Architectures;
import dev.holdfast.c.files.IncludePath;
import dev.holdfast.c.files.Makefiles;
import dev.holdfast.c.kept.KeptFiles;
import dev.holdfast.c.kept.Keys;
import dev.holdfast.c.kept.Stamps;
import dev.holdfast.c.link.Includers;
import dev.holdfast.c.link.Linker;
import dev.holdfast.c.link.Visibility;
import dev.holdfast.c.link.Worlds;
import dev.holdfast.c.macro.Classifier;
import dev.holdfast.c.macro.MacroBook;
import dev.holdfast.c.macro.Prelude;
import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.Pool;
import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Outline;
import dev.holdfast.cache.Build;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import dev.holdfast.cache.summaries.TreeSummaries;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.eclipse.cdt.core.dom.ast.gnu.c.GCCLanguage;

/** One run of the front end: survey, parse, link. */
final class Reading {
  /** What was kept by another build of Holdfast, or of its parser, says nothing to this one. */
  private static final Digest BUILD =
      Build.of(Reading.class, Program.class, Cache.class, GCCLanguage.class);

  private final CFrontEnd.Input input;
  private final CompileCommands commands;
  private final Progress progress;
  private final Workers workers;
  private final Architectures architectures;
  private final Makefiles makefiles;
  private final Prelude prelude = Prelude.load();
  private final Pool pool = new Pool();
  private final KeptFiles kept;
  private final Keys keys;
  private final Stamps stamps;
  private final FoundBefore before;

  Reading(CFrontEnd.Input input, CompileCommands commands, Cache cache, Progress progress) {
    this.input = input;
    this.commands = commands;
    this.kept = new KeptFiles(cache, pool);
    this.keys = new Keys(BUILD);
    this.stamps = new Stamps(cache, keys);
    this.progress = progress;
    this.workers = new Workers(input.threads());
    this.architectures = Architectures.under(input.root());
    this.makefiles = new Makefiles(input.root());
    this.before =
        new FoundBefore(input, architectures, cache, keys, stamps, workers, world().name());
  }

  /** Finds the files. */
  Tree survey() {
    progress.begin("looking for files", Progress.Unit.FILES, Progress.Amount.UNKNOWN);
    Configurations configurations =
        ListedConfigurations.of(commands, Set.copyOf(input.files()), prelude.configuration());
    IncludePath includePath = includePath(configurations);
    List<Survey.Found> files = survey(includePath, configurations);
    if (configurations.grows()) {
      // What the branches that are left out include and define is left out, too.
      configurations = configurations.after(files);
      files = survey(includePath, configurations);
      configurations = configurations.after(files);
    }
    stamps.save();
    SortedSet<String> given =
        settlesNames(configurations)
            ? makefiles.names(directories(files))
            : Collections.emptySortedSet();
    Tree tree = Tree.of(files, input.root(), architectures, configurations, given);
    if (!kept.areNone()) {
      identity(tree)
          .ifPresent(identity -> before.keep(tree.files(), includePath, makefiles, identity));
    }
    return tree;
  }

  /**
   * What stands for all that the program depends on besides the model, if an earlier run has looked
   * for the same files and nothing has changed since.
   */
  Optional<Digest> identityBefore() {
    return kept.areNone() || !commands.equals(CompileCommands.NONE)
        ? Optional.empty()
        : before.identity();
  }

  /** What stands for all that the program depends on besides the model; empty if that is open. */
  Optional<Digest> identity(Tree tree) {
    return tree.configurations().grows()
        ? Optional.empty()
        : Optional.of(keys.tree(new Digester().add(tree.identity()).add(world().name()).digest()));
  }

  /** What tells whether the files are as they were when they were found. */
  Stamps stamps() {
    return stamps;
  }

  /** Reads the files. */
  Program read(Tree tree) {
    List<Survey.Found> files = tree.files();
    Visibility visibility = new Visibility(tree.includes(), tree.counterparts());
    MacroBook book = new MacroBook(visibility::isIncluded);
    Set<String> typedefs = new HashSet<>();
    files.forEach(file -> typedefs.addAll(file.outline().typedefs()));
    for (int i = 0; i < files.size(); i++) {
      book.add(i, useful(files.get(i).outline(), typedefs));
    }
    Classifier classifier = new Classifier(prelude, book, input.knownToModel());
    FileReading reading =
        new FileReading(
            prelude,
            settled(tree, book),
            book,
            classifier,
            visibility,
            new Includers(tree.includes(), tree.paths()),
            typedefs,
            input.knownToModel(),
            recall(tree));
    FileReading.Result[] results = parse(files, tree.paths(), reading);
    Program.Builder program = new Program.Builder();
    report(files, tree.paths(), results, program);
    Linker linker = linker(tree.paths(), worlds(files, tree.paths()), results, visibility, book);
    link(linker, tree.size(), program);
    includes(tree, program);
    return program.build();
  }

  /**
   * Whether what nothing defines is not defined: in a kernel, where it is not a build that says it.
   */
  private boolean settlesNames(Configurations configurations) {
    return world() == Worlds.Tree.KERNEL && !configurations.grows();
  }

  private static Set<Path> directories(List<Survey.Found> files) {
    Set<Path> directories = new HashSet<>();
    files.forEach(file -> directories.add(file.path().getParent()));
    return directories;
  }

  /** What is known when it is known what the files of a kernel define. */
  private Configurations settled(Tree tree, MacroBook book) {
    if (!settlesNames(tree.configurations())) {
      return tree.configurations();
    }
    return Configurations.everywhere(
        new SurveyedConfiguration(
            prelude.configuration(),
            name ->
                book.defines(name) || tree.given().contains(name) || prelude.isGivenByHand(name)));
  }

  private List<Survey.Found> survey(IncludePath includePath, Configurations configurations) {
    Outlines outlines = new Outlines(kept, stamps, keys, configurations);
    return new Survey(architectures, includePath, configurations, outlines, workers, progress)
        .from(input.files());
  }

  /**
   * In the configuration of a build, what the outlines of all files say is not all that a file
   * depends on.
   */
  private Recall recall(Tree tree) {
    Optional<Digest> world =
        kept.areNone() || tree.configurations().grows()
            ? Optional.empty()
            : Optional.of(Recall.world(prelude, tree, input.knownToModel()));
    return new Recall(kept, keys, world, input.knownToModel());
  }

  private IncludePath includePath(Configurations configurations) {
    if (configurations instanceof ListedConfigurations listed) {
      List<Path> directories = new ArrayList<>(listed.directories());
      directories.addAll(input.includeDirectories());
      return new IncludePath(input.root(), directories, listed.directoriesByFolder(), makefiles);
    }
    return new IncludePath(input.root(), input.includeDirectories(), Map.of(), makefiles);
  }

  /**
   * The macros of a file that may mean something in another. Some file's other name for a type is
   * no reason to take the type's name from the rest.
   */
  private static List<Macro> useful(Outline outline, Set<String> typedefs) {
    return outline.macros().stream()
        .filter(macro -> macro.takesArguments() || !typedefs.contains(macro.name()))
        .toList();
  }

  private FileReading.Result[] parse(
      List<Survey.Found> files, List<String> paths, FileReading reading) {
    FileReading.Result[] results = new FileReading.Result[files.size()];
    Integer[] order = IntStream.range(0, files.size()).boxed().toArray(Integer[]::new);
    // The largest first, so that no thread is left alone with one at the end.
    Arrays.sort(order, Comparator.comparing((Integer i) -> -files.get(i).outline().tokens()));
    progress.begin("reading", Progress.Unit.FILES, amount(files));
    try (DeadlineWatch watch = new DeadlineWatch()) {
      workers.run(
          files.size(),
          piece -> {
            int file = order[piece];
            results[file] = reading.read(file, files.get(file), paths.get(file), watch);
            progress.advance(amount(files.subList(file, file + 1)));
          });
    }
    return results;
  }

  /** Files with as much work as they have tokens, and a little for what there is beside. */
  private static Progress.Amount amount(List<Survey.Found> files) {
    long work = 0;
    for (Survey.Found file : files) {
      work += file.outline().tokens() + 100;
    }
    return new Progress.Amount(files.size(), work);
  }

  private Worlds.Tree world() {
    return KernelTree.isRoot(input.root().toAbsolutePath().normalize())
        ? Worlds.Tree.KERNEL
        : Worlds.Tree.OTHER;
  }

  private Worlds worlds(List<Survey.Found> files, List<String> paths) {
    List<Set<String>> included = new ArrayList<>();
    for (Survey.Found file : files) {
      Set<String> spelled = new HashSet<>();
      file.outline().includes().forEach(include -> spelled.add(include.path()));
      included.add(spelled);
    }
    TreeSummaries elsewhere = input.elsewhere();
    if (elsewhere == null) {
      return new Worlds(paths, world(), included);
    }
    List<String> all = new ArrayList<>(paths);
    all.addAll(elsewhere.files());
    return new Worlds(all, world(), included);
  }

  /** Takes the models over: what is kept of a file is dropped once it is linked. */
  private Linker linker(
      List<String> paths,
      Worlds worlds,
      FileReading.Result[] results,
      Visibility visibility,
      MacroBook book) {
    List<FileModel> models = new ArrayList<>();
    for (int i = 0; i < results.length; i++) {
      models.add(results[i].model());
      results[i] = new FileReading.Result(FileModel.EMPTY, List.of());
    }
    return new Linker(
        paths,
        input.elsewhere(),
        worlds,
        models,
        visibility,
        book,
        input.knownToModel(),
        prelude,
        pool);
  }

  private void link(Linker linker, int files, Program.Builder program) {
    Linker.Part[] parts = new Linker.Part[files];
    progress.begin("linking", Progress.Unit.FILES, Progress.Amount.of(files));
    workers.run(
        files,
        file -> {
          parts[file] = linker.link(file);
          progress.advance(Progress.Amount.ONE);
        });
    linker.collect(Arrays.asList(parts), program);
  }

  private static void includes(Tree tree, Program.Builder program) {
    for (int i = 0; i < tree.size(); i++) {
      List<String> included = new ArrayList<>();
      for (int file : tree.includes().get(i)) {
        included.add(tree.paths().get(file));
      }
      program.includes(tree.paths().get(i), included);
    }
  }

  private static void report(
      List<Survey.Found> files,
      List<String> paths,
      FileReading.Result[] results,
      Program.Builder program) {
    for (int i = 0; i < results.length; i++) {
      results[i].notices().forEach(program::add);
      FileModel model = results[i].model();
      reportLosses(model, paths.get(i), program);
      int incomplete = 0;
      for (CFunction function : model.functions()) {
        incomplete += function.lostStatements() > 0 ? 1 : 0;
      }
      program.add(
          new Program.Coverage(1, files.get(i).length(), model.functions().size(), incomplete));
    }
  }

  /**
   * Each statement that a function lost by itself; declarations, which may be many rows, at once.
   */
  private static void reportLosses(FileModel model, String path, Program.Builder program) {
    List<Integer> outside = new ArrayList<>();
    for (int line : model.losses().lines()) {
      if (model.functions().stream().anyMatch(f -> f.line() <= line && line <= f.endLine())) {
        lose(program, path, line, "A statement could not be read.");
      } else {
        outside.add(line);
      }
    }
    if (!outside.isEmpty()) {
      String what =
          outside.size() == 1
              ? "A declaration could not be read."
              : outside.size() + " declarations could not be read; this is the first.";
      lose(program, path, outside.get(0), what);
    }
  }

  private static void lose(Program.Builder program, String path, int line, String message) {
    program.add(new Notice(Notice.Kind.SYNTAX, new Place(path, line, 0), message));
  }
}
