package dev.holdfast.report;

import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import com.contrastsecurity.sarif.ThreadFlowLocation.Importance;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chains as SARIF describes them: each a code flow of one thread. */
final class SarifFlows {
  private SarifFlows() {}

  static List<CodeFlow> of(List<Flow> flows) {
    return flows.stream().map(SarifFlows::codeFlow).toList();
  }

  private static CodeFlow codeFlow(Flow flow) {
    CodeFlow codeFlow =
        new CodeFlow().withThreadFlows(List.of(new ThreadFlow().withLocations(locations(flow))));
    return flow.title().isEmpty()
        ? codeFlow
        : codeFlow.withMessage(SarifLocations.message(flow.title()));
  }

  private static List<ThreadFlowLocation> locations(Flow flow) {
    List<ThreadFlowLocation> locations = new ArrayList<>();
    int depth = 0;
    for (Step step : flow.steps()) {
      locations.add(location(step, depth, locations.size() + 1));
      depth += step.role() == Step.Role.CALL ? 1 : 0;
    }
    return locations;
  }

  private static ThreadFlowLocation location(Step step, int depth, int order) {
    return new ThreadFlowLocation()
        .withLocation(SarifLocations.of(step.place(), step.function(), step.text()))
        .withKinds(kinds(step.role()))
        .withNestingLevel(depth)
        .withExecutionOrder(order)
        .withImportance(
            step.role() == Step.Role.CALL ? Importance.IMPORTANT : Importance.ESSENTIAL);
  }

  /** Kinds from the standard's list of well-known ones. */
  private static Set<String> kinds(Step.Role role) {
    return new LinkedHashSet<>(
        switch (role) {
          case CAUSE -> List.of("enter", "scope");
          case CALL -> List.of("call", "function");
          case SINK -> List.of("danger");
        });
  }
}
