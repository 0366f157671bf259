package dev.holdfast.stubs;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Function;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What foreign annotations mean. */
final class Aliases {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final Map<String, List<AnnotationUse>> meanings = new HashMap<>();

  Aliases(TypeTable types) {
    for (StubType type : types.all()) {
      Members.find(type.annotations(), "Alias")
          .ifPresent(
              alias -> {
                List<AnnotationUse> meaning =
                    type.annotations().stream()
                        .filter(use -> Vocabulary.knows(use) && !use.equals(alias))
                        .toList();
                String foreign = Members.string(alias, "foreign");
                meanings.put(foreign, meaning);
                meanings.putIfAbsent(foreign.substring(foreign.lastIndexOf('.') + 1), meaning);
              });
    }
  }

  /** Whether any annotation of the function or its parameters is ours, or stands for one. */
  boolean anyMeansSomething(Function function) {
    return function.annotations().stream().anyMatch(this::meansSomething)
        || function.parameters().stream()
            .anyMatch(parameter -> parameter.annotations().stream().anyMatch(this::meansSomething));
  }

  private boolean meansSomething(AnnotationUse use) {
    return Vocabulary.contents(use) != null
        || Vocabulary.knows(use)
        || meanings.containsKey(use.name());
  }

  /** Those of these annotations that are ours, containers opened. */
  List<AnnotationUse> own(List<AnnotationUse> uses) {
    List<AnnotationUse> own = new ArrayList<>(uses.size());
    for (AnnotationUse use : uses) {
      List<AnnotationUse> contents = Vocabulary.contents(use);
      if (contents != null) {
        own.addAll(contents);
      } else if (Vocabulary.knows(use)) {
        own.add(use);
      }
    }
    return own;
  }

  /** What those of these annotations that are foreign mean in ours; the unknown are left out. */
  List<AnnotationUse> meanings(List<AnnotationUse> uses) {
    return uses.stream()
        .filter(use -> Vocabulary.contents(use) == null && !Vocabulary.knows(use))
        .flatMap(use -> meaning(use).stream())
        .toList();
  }

  private List<AnnotationUse> meaning(AnnotationUse foreign) {
    return meanings.getOrDefault(foreign.name(), List.of()).stream()
        .map(use -> fill(use, foreign))
        .toList();
  }

  private static AnnotationUse fill(AnnotationUse use, AnnotationUse foreign) {
    Map<String, Object> members = new LinkedHashMap<>();
    use.members().forEach((name, value) -> members.put(name, fill(value, foreign)));
    return new AnnotationUse(use.name(), members, foreign.place());
  }

  private static Object fill(Object value, AnnotationUse foreign) {
    if (value instanceof List<?> list) {
      return list.stream().map(element -> fill(element, foreign)).toList();
    }
    return value instanceof String text
        ? PLACEHOLDER.matcher(text).replaceAll(match -> text(foreign.members().get(match.group(1))))
        : value;
  }

  private static String text(@Nullable Object member) {
    Object single = member instanceof List<?> list && list.size() == 1 ? list.get(0) : member;
    return single == null ? "" : Matcher.quoteReplacement(single.toString());
  }
}
