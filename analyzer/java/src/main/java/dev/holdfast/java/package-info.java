/**
 * The Java front end: from Java sources to the program model, by Eclipse JDT with bindings.
 *
 * <p>{@link dev.holdfast.java.JavaFrontEnd} reads all files of a run together, so that they see
 * each other's types, and drops each syntax tree when its functions are written; of many files, two
 * threads read half each, and {@link dev.holdfast.java.Linking} puts together what they deliver.
 * Files that make no sense as the newest Java are read once more as the oldest, and if they make
 * none as that either, as far as the newest goes. What a virtual call may reach is known when all
 * files are read; until then, calls wait in a {@link dev.holdfast.java.PendingFunction}.
 *
 * <p>How Java becomes the program model:
 *
 * <ul>
 *   <li>An object that {@code new} makes is the result of the constructor's call, and that call's
 *       argument 0 as well.
 *   <li>Static initialisers are the function {@code C#<clinit>()}, instance initialisers {@code
 *       C#<instance>()}, called by the constructors. Constructors and accessors that a class has
 *       without writing them are functions where they do anything.
 *   <li>A lambda or method reference is a function of its own, {@code enclosing$lambda1}. Its
 *       parameter 0 is the functional object. What it captures are fields of that object; the
 *       captured {@code this} is its container, as is the outer instance of an inner class: {@code
 *       #0^a.b.Outer.field}. A captured variable that always holds a field of {@code this} is that
 *       field, so that the class of a lock survives. Anonymous and local classes hold captured
 *       variables in fields {@code val$name}.
 *   <li>Each way out of a try block or monitor has its own copy of what runs then. An exception
 *       that a call declares comes before the call's effect, any other after it; native methods
 *       throw none. An exception that leaves the function is a return without value.
 * </ul>
 *
 * <p>Depends on {@code engine.program} and JDT; nothing outside of this package knows JDT.
 */
@NullMarked
package dev.holdfast.java;

import org.jspecify.annotations.NullMarked;
