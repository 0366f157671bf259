package dev.holdfast.run;

import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.List;

/**
 * What a run has to do, in full.
 *
 * @param request what is asked
 * @param selected the rules to apply
 * @param severities how severe they are
 * @param ran what is said of them
 * @param progress gets the progress
 */
record Task(
    CheckRequest request,
    List<Rule> selected,
    Severities severities,
    List<RuleInfo> ran,
    Progress progress) {}
