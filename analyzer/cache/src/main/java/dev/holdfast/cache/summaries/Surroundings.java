package dev.holdfast.cache.summaries;

import dev.holdfast.engine.analysis.Elsewhere;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.program.Storers;
import dev.holdfast.engine.summary.Summary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the summaries of a tree say about a part of it that was read anew. What they say about this
 * part itself does not count: it may have changed.
 */
public final class Surroundings implements Elsewhere {
  private final TreeSummaries tree;
  private final Program part;
  private final Set<String> files = new HashSet<>();
  private final Mentioned mentioned;
  private final Map<String, String> fileOf = new TreeMap<>();
  private final Map<String, Summary> summaries = new TreeMap<>();

  private Surroundings(TreeSummaries tree, Program part, Set<String> wanted) {
    this.tree = tree;
    this.part = part;
    this.mentioned = Mentioned.in(part, wanted);
    part.functions().values().forEach(function -> files.add(function.file()));
    part.stores().values().forEach(list -> list.forEach(store -> files.add(store.place().file())));
  }

  /** A part of a program, and what is known of the rest. */
  public record Completed(Program program, Elsewhere elsewhere) {}

  /**
   * Adds to a part of a tree what the rest of it does with the fields and functions of the part.
   *
   * @param wanted the files of the part that matter, besides what they call
   */
  public static Completed of(TreeSummaries tree, Program part, Set<String> wanted) {
    Surroundings around = new Surroundings(tree, part, wanted);
    Program.Builder all = new Program.Builder().addAll(part);
    around.addFields(all);
    around.addStored(all);
    around.findSummaries(all);
    return new Completed(all.build(), around);
  }

  /** What other files store in the fields that the part mentions. */
  private void addFields(Program.Builder all) {
    Storers storers = new Storers();
    for (String type : mentioned.types()) {
      for (SavedFields.Stored stored : tree.storedIn(type)) {
        add(stored, storers);
        if (stored.isOpen()) {
          all.open(Set.of(stored.field()));
        }
        if (mentioned.slots().contains(stored.field())) {
          stored.functions().forEach((store, definedIn) -> add(store, definedIn, all));
        }
      }
    }
    if (part.storers() != null) {
      all.stored(storers);
    }
  }

  private void add(SavedFields.Stored stored, Storers storers) {
    switch (stored.count()) {
      case ONE -> {
        if (part.function(stored.storer()) == null) {
          storers.add(stored.field(), stored.storer());
        }
      }
      case SEVERAL -> storers.addSeveral(stored.field());
      case NONE -> {}
    }
  }

  private void add(FieldStore store, List<String> definedIn, Program.Builder all) {
    if (!files.contains(store.place().file())) {
      all.add(store);
      List<String> ids = store.function().functionIds();
      for (int i = 0; i < ids.size(); i++) {
        fileOf.put(ids.get(i), definedIn.get(i));
      }
    }
  }

  /** Where other files store the part's own functions. */
  private void addStored(Program.Builder all) {
    for (String id : part.exports().keySet()) {
      Function function = part.function(id);
      if (function == null) {
        continue;
      }
      for (FieldStore store : tree.uses(function)) {
        boolean elsewhere = !files.contains(store.place().file());
        if (elsewhere && !mentioned.slots().contains(store.field())) {
          all.add(store);
        }
      }
    }
  }

  private void findSummaries(Program.Builder all) {
    List<String> names = tree.files();
    mentioned
        .functions()
        .forEach(
            (id, name) -> {
              for (TreeSummaries.External known : tree.named(name)) {
                if (known.id().equals(id)) {
                  fileOf.put(id, names.get(known.file()));
                }
              }
            });
    Map<String, Expr> constants = new TreeMap<>();
    fileOf.forEach(
        (id, file) -> {
          SavedFunctions.OfFile known = tree.summaries(file);
          if (part.function(id) == null) {
            summaries.put(id, known.summary(id));
            constants.putAll(known.constants());
          }
        });
    // What the part says of a constant is what counts for it.
    constants.keySet().removeAll(part.constants().keySet());
    constants.forEach(all::constant);
  }

  @Override
  public Map<String, Summary> summaries() {
    return summaries;
  }

  @Override
  public List<OrderEdge> closing(List<OrderEdge> orders) {
    Set<String> begins = ClosingOrders.of(tree.takenUnder(), orders);
    Set<String> ends = new HashSet<>(begins);
    orders.forEach(edge -> ends.add(edge.first().lockClass()));
    return begins.stream()
        .flatMap(first -> tree.orders(first).stream())
        .filter(edge -> ends.contains(edge.second().lockClass()))
        .filter(edge -> !files.contains(edge.witness().taken().function().file()))
        .toList();
  }
}
