/**
 * Runs the whole analyser over the inputs in {@code testdata/} and compares its findings with the
 * expectations that stand in the inputs.
 *
 * <p>An expectation is a comment on the line it is about:
 *
 * <pre>
 * mutex_lock(&amp;dev-&gt;mutex);  /&#42; expect: HF102 "dev.mutex" *&#47;
 * </pre>
 *
 * The text is part of the finding's message. {@code expect@+1:} and {@code expect@-1:} are about
 * the next and the previous line. {@code note: HF102 "calls drop"} asks for a step on its line in
 * the chain of a finding of that rule. {@code expect-missing: HF102 "x" -- why} is a known miss,
 * {@code expect-wrong: HF102 "x" -- why} a known false alarm; both fail when they get better.
 * Several expectations in one comment are separated by commas. Matching is exact: what is found
 * without being expected fails, and the other way round.
 */
@NullMarked
package dev.holdfast.cli.testdata;

import org.jspecify.annotations.NullMarked;
