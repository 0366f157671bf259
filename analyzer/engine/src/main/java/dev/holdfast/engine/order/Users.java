package dev.holdfast.engine.order;

import dev.holdfast.engine.contract.UserDirectories;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose locks an edge is about: the directories that its chains go through, where the users of a
 * lock class have one class each, or a build takes only one of them.
 */
public final class Users {
  private final Function<String, @Nullable UserDirectories> divided;
  private final Set<String> alternatives;

  /**
   * Prepares to tell users apart.
   *
   * @param divided the directories each of which has its own class for the locks of a class,
   *     without its subclass; null for a class that is one for all
   * @param alternatives the directories of whose subdirectories a build takes one each
   */
  public Users(Function<String, @Nullable UserDirectories> divided, Set<String> alternatives) {
    this.divided = divided;
    this.alternatives = alternatives;
  }

  /** Whether one build can contain all that the edges come from. */
  boolean areInOneBuild(List<OrderEdge> edges) {
    for (String alternative : alternatives) {
      UserDirectories builds = new UserDirectories(alternative, List.of());
      Set<String> taken = new TreeSet<>();
      for (OrderEdge edge : edges) {
        of(edge, builds).forEach(directory -> taken.add(child(directory, alternative + "/")));
      }
      if (taken.size() > 1) {
        return false;
      }
    }
    return true;
  }

  private static String child(String directory, String under) {
    int end = directory.indexOf('/', under.length());
    return end < 0 ? directory : directory.substring(0, end);
  }

  /** Whether the locks of this class are of one class for all. */
  boolean share(String lockClass) {
    return divided.apply(LockId.withoutSubclass(lockClass)) == null;
  }

  /** Whether the lock that the first edge takes can be the one that the second edge holds. */
  boolean meet(OrderEdge edge, OrderEdge next) {
    UserDirectories users = divided.apply(LockId.withoutSubclass(next.first().lockClass()));
    if (users == null) {
      return true;
    }
    SortedSet<String> some = of(edge, users);
    SortedSet<String> others = of(next, users);
    return areAllAmong(some, others) || areAllAmong(others, some);
  }

  /**
   * Whether one user takes a lock that is divided by users and another one holds it: then it is
   * likely another's lock, unless the one works for the other, as a library of file systems does.
   */
  boolean areStrangers(OrderEdge edge, OrderEdge next) {
    UserDirectories users = divided.apply(LockId.withoutSubclass(next.first().lockClass()));
    if (users == null) {
      return false;
    }
    String taker = innermost(edge.witness().taken(), users);
    String holder = innermost(next.witness().held(), users);
    return !taker.isEmpty()
        && !holder.isEmpty()
        && !taker.startsWith(holder)
        && !holder.startsWith(taker);
  }

  /** The directory of the last function of a chain that is in one of a user; empty if none is. */
  private static String innermost(@Nullable Trace chain, UserDirectories users) {
    String last = "";
    for (Trace part = chain; part != null; part = part.deeper()) {
      String directory = part.function().place().directory();
      last = users.contain(directory) ? directory : last;
    }
    return last;
  }

  private static boolean areAllAmong(Collection<String> some, Collection<String> others) {
    return some.stream()
        .allMatch(one -> others.stream().anyMatch(it -> it.startsWith(one) || one.startsWith(it)));
  }

  /** The directories of a witness; none where only common code is on the way. */
  private static SortedSet<String> of(OrderEdge edge, UserDirectories users) {
    SortedSet<String> directories = new TreeSet<>();
    add(edge.witness().held(), users, directories);
    add(edge.witness().taken(), users, directories);
    directories.removeIf(
        one -> directories.stream().anyMatch(it -> it.startsWith(one) && !it.equals(one)));
    return directories;
  }

  private static void add(
      @Nullable Trace chain, UserDirectories users, Collection<String> directories) {
    for (Trace part = chain; part != null; part = part.deeper()) {
      String directory = part.function().place().directory();
      if (users.contain(directory)) {
        directories.add(directory);
      }
    }
  }
}
