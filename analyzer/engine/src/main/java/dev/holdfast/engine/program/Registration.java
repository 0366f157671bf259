package dev.holdfast.engine.program;

import java.util.List;

/**
 * A declaration outside of any function that hands functions to the kernel: {@code DEFINE_TIMER(t,
 * fn)}, {@code DECLARE_WORK(w, fn)}.
 *
 * @param contractKey the key of the contract that says in which context they run
 * @param arguments the arguments in order
 * @param place where it stands
 */
public record Registration(String contractKey, List<Expr> arguments, Place place) {}
