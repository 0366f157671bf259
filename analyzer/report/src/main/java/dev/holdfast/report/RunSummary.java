package dev.holdfast.report;

import dev.holdfast.engine.program.Program.Coverage;
import java.time.Duration;

/**
 * The numbers of a run.
 *
 * @param coverage what was read
 * @param unknownCalls how many calls had neither a known body nor an entry in the model
 * @param hidden findings left out because their confidence is below what was asked for
 * @param time how long the run took; no report writes it, since reports must not differ by it
 */
public record RunSummary(Coverage coverage, long unknownCalls, int hidden, Duration time) {}
