package dev.holdfast.java;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The program's methods by what they override, to say what a virtual call may reach. */
final class Hierarchy {
  /**
   * A method that a class of the program has, declared or inherited.
   *
   * @param key the method's contract key
   * @param types the class that has it and all its supertypes
   * @param arguments the type arguments of those that have any
   */
  private record Member(String key, Set<String> types, Map<String, List<String>> arguments) {
    boolean canBe(Receiver receiver) {
      return receiver.type().isEmpty()
          || (types.contains(receiver.type())
              && TypeArguments.fit(
                  arguments.getOrDefault(receiver.type(), List.of()), receiver.arguments()));
    }
  }

  private final Map<String, String> idsByKey = new HashMap<>();
  private final Map<String, List<Member>> overriding = new HashMap<>();

  /** A method with a body. */
  void define(String key, String id) {
    idsByKey.putIfAbsent(key, id);
  }

  /** A class with these types, itself among them, has a method that overrides another. */
  void override(
      String overriddenKey, String key, Set<String> types, Map<String, List<String>> arguments) {
    overriding
        .computeIfAbsent(overriddenKey, any -> new ArrayList<>())
        .add(new Member(key, types, arguments));
  }

  /** The function that a call bound at compile time reaches. */
  List<String> exactly(String key) {
    String id = idsByKey.get(key);
    return id == null ? List.of() : List.of(id);
  }

  /** The functions that a call on such an object may reach. */
  List<String> reachable(String key, Receiver receiver) {
    List<Member> members = overriding.get(key);
    if (members == null) {
      return exactly(key);
    }
    Set<String> found = new TreeSet<>(exactly(key));
    for (Member member : members) {
      String id = idsByKey.get(member.key());
      if (id != null && member.canBe(receiver)) {
        found.add(id);
      }
    }
    return List.copyOf(found);
  }
}
