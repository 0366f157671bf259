package dev.holdfast.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What Maven is told of the goals, and that nothing of it goes without a test and a line of text.
 */
class DescriptorTest {
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Path BUILDS = Path.of("../testdata/maven");
  private static final Pattern GOAL =
      Pattern.compile("(?s)<mojo>\\s*<goal>([\\w-]+)</goal>.*?</mojo>");
  private static final Pattern EDITABLE =
      Pattern.compile(
          "(?s)<parameter>\\s*<name>(\\w+)</name>(?:(?!</parameter>).)*"
              + "<editable>true</editable>");

  private static Map<String, String> goals() throws IOException {
    Map<String, String> goals = new TreeMap<>();
    for (MatchResult goal : GOAL.matcher(Files.readString(DESCRIPTOR)).results().toList()) {
      if (!goal.group(1).equals("help")) {
        goals.put(goal.group(1), goal.group());
      }
    }
    return goals;
  }

  private static Set<String> parameters() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String goal : goals().values()) {
      EDITABLE.matcher(goal).results().forEach(each -> names.add(each.group(1)));
    }
    return names;
  }

  @Test
  void goalsAreThreadSafeAndCheckIsBoundToVerify() throws IOException {
    assertThat(goals().keySet())
        .containsExactly("aggregate", "aggregate-baseline", "baseline", "check", "report");
    assertThat(goals().values()).allMatch(goal -> goal.contains("<threadSafe>true</threadSafe>"));
    assertThat(goals().get("check")).contains("<phase>verify</phase>");
    assertThat(goals().get("aggregate")).contains("<aggregator>true</aggregator>");
  }

  @Test
  void everyParameterHasItsUserProperty() throws IOException {
    String descriptor = Files.readString(DESCRIPTOR);
    assertThat(parameters())
        .hasSizeGreaterThan(15)
        .allMatch(name -> descriptor.contains("${holdfast." + name + "}"));
  }

  @Test
  void everyGoalAndParameterIsUsedInABuildAndDocumented() throws IOException {
    StringBuilder builds = new StringBuilder();
    for (String build : List.of("vhost", "parameters", "mistakes", "aggregate", "site")) {
      builds.append(Files.readString(BUILDS.resolve(build).resolve("pom.xml")));
      builds.append(Files.readString(BUILDS.resolve(build).resolve("invoker.properties")));
    }
    String page = Files.readString(Path.of("../docs/maven.md"));
    assertThat(parameters())
        .allMatch(
            name ->
                builds.indexOf("<" + name + ">") >= 0 || builds.indexOf("holdfast." + name) >= 0)
        .allMatch(name -> page.contains("| `" + name + "` |"));
    assertThat(goals().keySet())
        .allMatch(name -> page.contains("`holdfast:" + name + "`"))
        .allMatch(name -> builds.indexOf(name) >= 0);
  }
}
