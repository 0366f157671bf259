package dev.holdfast.c.model;

import dev.holdfast.c.model.CFunction.Linkage;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import java.util.List;
import java.util.Map;

/**
 * What is kept of one file.
 *
 * @param functions the functions it defines
 * @param bodies the bodies of these functions
 * @param structs the structs and unions it defines
 * @param typedefs the types it names
 * @param variables the variables of file scope it defines or declares, and static local ones
 * @param prototypes the functions it declares
 * @param stores the values in the initialisers of its variables that may be functions
 * @param tables the constant structs that it defines
 * @param calls the macro calls that stand in it as declarations
 * @param enumerators the constants of its enumerations
 * @param losses what could not be understood
 */
public record FileModel(
    List<CFunction> functions,
    Bodies bodies,
    List<Struct> structs,
    Map<String, CType> typedefs,
    List<Variable> variables,
    List<Prototype> prototypes,
    List<Store> stores,
    List<Table> tables,
    List<DeclaringCall> calls,
    Map<String, Expr> enumerators,
    Losses losses) {
  /** A file of which nothing is kept. */
  public static final FileModel EMPTY =
      new FileModel(
          List.of(),
          Bodies.NONE,
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          new Losses(List.of()));

  /**
   * A struct or union.
   *
   * @param tag its tag, or what stands for it
   * @param members its members in order
   */
  public record Struct(String tag, List<Member> members) {}

  /**
   * A member.
   *
   * @param name its name, empty for an unnamed struct or union
   * @param type its type
   * @param embedded whether it is a part of the struct, no pointer to something else
   */
  public record Member(String name, CType type, boolean embedded) {}

  /**
   * A variable that outlives its function.
   *
   * @param isObject whether it is a struct itself, and no pointer to one
   */
  public record Variable(String name, CType type, Linkage linkage, boolean isObject) {}

  /**
   * A function that is declared without a body.
   *
   * @param name its name
   * @param result the type of what it returns
   * @param parameters its parameters, if it has annotations, which may speak of them
   * @param annotations what it says of locks
   */
  public record Prototype(
      String name,
      CType result,
      List<CFunction.Parameter> parameters,
      List<AnnotationUse> annotations) {}

  /** A value in the initialiser of a variable. */
  public record Store(AccessPath target, Expr value, int line, int column) {}

  /**
   * A constant struct, such as a table of functions: what its initialiser does not set is zero.
   *
   * @param variable its name
   * @param fields the fields that its initialiser sets
   */
  public record Table(String variable, List<String> fields) {}

  /** A macro call that stands as a declaration. */
  public record DeclaringCall(String macro, List<Expr> arguments, int line, int column) {}

  /**
   * What could not be understood.
   *
   * @param lines where each declaration or statement begins, in order
   */
  public record Losses(List<Integer> lines) {}
}
