package dev.holdfast.c.link;

import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel.Member;
import dev.holdfast.c.model.FileModel.Struct;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The structs and unions of all files, and the names that their fields are known under. */
final class StructIndex {
  /** Deeper nesting of unnamed structs is not followed. */
  private static final int DEEPEST = 8;

  /**
   * A field that was found.
   *
   * @param owner the name of the struct that it counts as a field of
   * @param type its type
   * @param file where that type is written
   * @param part see {@link FieldRef}
   */
  record Found(String owner, String name, CType type, int file, FieldRef.Part part) {
    FieldRef ref() {
      return new FieldRef(owner, name, part);
    }
  }

  private static final NameIndex<CType> NONE = new NameIndex<>(file -> false);

  private final NameIndex<Struct> structs;
  private final Map<String, Map<Integer, String>> owners = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private final List<String> paths;
  private final OtherFiles others;
  private NameIndex<CType> typedefs = NONE;

  StructIndex(List<String> paths, OtherFiles others, IntPredicate isHeader) {
    this.paths = paths;
    this.others = others;
    this.structs = new NameIndex<>(isHeader);
  }

  void add(int file, List<Struct> defined) {
    for (Struct struct : defined) {
      structs.add(struct.tag(), file, struct);
    }
  }

  /**
   * Finds what is embedded several times, and settles the names of structs with equal tags: a
   * shared header's keeps the tag, that of any other file is told apart by its path.
   */
  void complete(NameIndex<CType> typedefs) {
    this.typedefs = typedefs;
    findParts();
    parts.addAll(others.parts());
    for (String tag : structs.names()) {
      Set<Integer> files = new TreeSet<>();
      structs.all(tag).forEach(entry -> files.add(entry.file()));
      if (!tag.startsWith("#")) {
        Map<Integer, String> names = names(tag, files);
        if (names.values().stream().anyMatch(name -> !name.equals(tag))) {
          owners.put(tag, names);
        }
      }
    }
  }

  private Map<Integer, String> names(String tag, Set<Integer> files) {
    boolean shared = files.stream().anyMatch(this::isShared);
    Map<Integer, String> names = new LinkedHashMap<>();
    boolean first = true;
    for (int file : files) {
      String own = paths.get(file) + ":" + tag;
      boolean plain = (shared ? isShared(file) : first) && !others.tellApart(own);
      names.put(file, plain ? tag : own);
      first &= !plain;
    }
    return names;
  }

  /** What the names of the types depend on. */
  TypeNames names() {
    TreeSet<String> apart = new TreeSet<>();
    for (Map.Entry<String, Map<Integer, String>> names : owners.entrySet()) {
      apart.addAll(names.getValue().values());
      apart.remove(names.getKey());
    }
    return new TypeNames(apart, new TreeSet<>(parts));
  }

  private boolean isShared(int file) {
    String path = paths.get(file);
    return path.startsWith("include/") || path.startsWith("arch/") || path.contains("/include/");
  }

  private String owner(String tag, int file) {
    Map<Integer, String> named = owners.get(tag);
    return named == null ? tag : named.getOrDefault(file, tag);
  }

  /**
   * The field of this name in the struct with this tag, as a file sees it; null if none is known.
   */
  @Nullable Found field(String tag, String name, Visibility.View view) {
    List<NameIndex.Entry<Struct>> candidates = structs.seenBy(tag, view);
    Found found = in(candidates, tag, name);
    if (found == null && candidates.size() < structs.all(tag).size()) {
      found = in(structs.all(tag), tag, name);
    }
    if (found == null && !candidates.isEmpty()) {
      // Declared by a macro that nobody could read: its struct is known all the same.
      int file = candidates.get(0).file();
      return new Found(owner(tag, file), name, CType.UNKNOWN, file, FieldRef.Part.NO);
    }
    if (found == null && structs.all(tag).isEmpty() && !tag.startsWith("#")) {
      // Declared in a header that was not read: the model may know its fields by the tag.
      return new Found(tag, name, CType.UNKNOWN, view.file(), FieldRef.Part.NO);
    }
    return found;
  }

  private @Nullable Found in(List<NameIndex.Entry<Struct>> candidates, String tag, String name) {
    for (NameIndex.Entry<Struct> entry : candidates) {
      Found found =
          find(entry.meaning(), owner(tag, entry.file()), name, entry.file(), new HashSet<>());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found find(
      Struct struct, String owner, String name, int file, Set<String> within) {
    for (Member member : struct.members()) {
      if (member.name().equals(name)) {
        return new Found(owner, name, member.type(), file, part(member));
      }
    }
    if (within.size() > DEEPEST) {
      return null;
    }
    for (Member member : struct.members()) {
      Struct inner = member.name().isEmpty() ? unnamed(member.type(), file) : null;
      if (inner != null && within.add(inner.tag())) {
        Found found = find(inner, owner, name, file, within);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * Finds the types of which some object has several parts. Those of the kernel's own headers do
   * not count: the model speaks of their locks by the types.
   */
  private void findParts() {
    for (String tag : structs.names()) {
      for (NameIndex.Entry<Struct> entry : structs.all(tag)) {
        Set<String> seen = new HashSet<>();
        for (Member member : entry.meaning().members()) {
          String part = partType(member);
          if (!part.isEmpty() && !seen.add(part) && isOfDriver(part)) {
            parts.add(part);
          }
        }
      }
    }
  }

  private boolean isOfDriver(String type) {
    List<NameIndex.Entry<CType>> aliases = typedefs.all(type);
    return aliases.isEmpty()
        ? isTagOfDriver(tag(type))
        : aliases.stream()
            .allMatch(
                alias ->
                    !isShared(alias.file())
                        && alias.meaning() instanceof CType.Named named
                        && isTagOfDriver(tag(named.name())));
  }

  private boolean isTagOfDriver(String tag) {
    return !tag.isEmpty() && structs.all(tag).stream().noneMatch(entry -> isShared(entry.file()));
  }

  private boolean isStruct(String type) {
    if (!tag(type).isEmpty()) {
      return true;
    }
    List<NameIndex.Entry<CType>> meanings = typedefs.all(type);
    return !meanings.isEmpty()
        && meanings.stream()
            .allMatch(
                entry ->
                    entry.meaning() instanceof CType.Named named && !tag(named.name()).isEmpty());
  }

  private FieldRef.Part part(Member member) {
    String type = partType(member);
    if (!isStruct(type)) {
      return isNumber(member) ? FieldRef.Part.NUMBER : FieldRef.Part.NO;
    }
    return parts.contains(type) ? FieldRef.Part.ONE_OF_SEVERAL : FieldRef.Part.YES;
  }

  private boolean isNumber(Member member) {
    return member.embedded()
        && member.type() instanceof CType.Named named
        && !named.name().isEmpty()
        && typedefs.all(named.name()).stream()
            .allMatch(alias -> alias.meaning() instanceof CType.Named);
  }

  /**
   * The type that a member is, or is an array of; empty if it is none of the struct's own parts.
   */
  private static String partType(Member member) {
    CType type = member.type();
    while (type instanceof CType.ArrayOf array) {
      type = array.element();
    }
    return member.embedded() && type instanceof CType.Named named ? named.name() : "";
  }

  private @Nullable Struct unnamed(CType type, int file) {
    if (!(type instanceof CType.Named named)) {
      return null;
    }
    List<NameIndex.Entry<Struct>> beside = structs.in(tag(named.name()), file);
    return beside.isEmpty() ? null : beside.get(0).meaning();
  }

  /** The n-th field of the struct with this tag; null if it has none. */
  @Nullable Found field(String tag, int position, Visibility.View view) {
    for (NameIndex.Entry<Struct> entry : structs.seenBy(tag, view)) {
      List<Member> members = entry.meaning().members();
      if (position < members.size()) {
        Member member = members.get(position);
        String owner = owner(tag, entry.file());
        return new Found(owner, member.name(), member.type(), entry.file(), part(member));
      }
    }
    return null;
  }

  boolean isKnown(String tag) {
    return !structs.all(tag).isEmpty();
  }

  /** The tag in the spelling of a type; empty if it has none. */
  static String tag(String spelling) {
    if (spelling.startsWith("struct ")) {
      return spelling.substring("struct ".length());
    }
    return spelling.startsWith("union ") ? spelling.substring("union ".length()) : "";
  }
}
