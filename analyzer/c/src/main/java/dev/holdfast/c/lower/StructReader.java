package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel.Member;
import dev.holdfast.c.model.FileModel.Struct;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTCompositeTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTEnumerationSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTProblemDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;

/** Reads the definitions of structs, unions and enumerations of one file. */
final class StructReader {
  private final List<Struct> structs = new ArrayList<>();
  private final Map<String, Expr> enumerators = new LinkedHashMap<>();
  private int unnamed;
  private int lost;

  List<Struct> structs() {
    return structs;
  }

  Map<String, Expr> enumerators() {
    return enumerators;
  }

  /** How many members could not be understood. */
  int lost() {
    return lost;
  }

  /**
   * Reads a struct or union and returns its type.
   *
   * @param context what it is named after if it has no tag; an unnamed member of its own if empty
   */
  CType read(IASTCompositeTypeSpecifier composite, String context, Types types) {
    String tag = composite.getName().toString();
    if (tag.isEmpty()) {
      tag = context.isEmpty() ? "#" + unnamed++ : context;
    }
    List<Member> members = new ArrayList<>();
    for (IASTDeclaration declaration : composite.getMembers()) {
      if (declaration instanceof IASTSimpleDeclaration simple) {
        members(simple, tag, members, types);
      } else if (declaration instanceof IASTProblemDeclaration) {
        lost++;
      }
    }
    structs.add(new Struct(tag, List.copyOf(members)));
    boolean union = composite.getKey() == IASTCompositeTypeSpecifier.k_union;
    return new CType.Named((union ? "union " : "struct ") + tag);
  }

  private void members(
      IASTSimpleDeclaration declaration, String tag, List<Member> members, Types types) {
    IASTDeclarator[] declarators = declaration.getDeclarators();
    String first = declarators.length == 0 ? "" : Types.name(declarators[0]);
    String context = first.isEmpty() ? tag + ".#" + unnamed++ : tag + "." + first;
    CType base = types.of(declaration.getDeclSpecifier(), context);
    if (declarators.length == 0
        && declaration.getDeclSpecifier() instanceof IASTCompositeTypeSpecifier) {
      // With a tag, "struct tag { … };" declares no member, but the kernel relies on it doing so.
      members.add(new Member("", base, true));
    }
    for (IASTDeclarator declarator : declarators) {
      CType type = types.of(base, declarator);
      members.add(new Member(Types.name(declarator), type, isEmbedded(declarator)));
    }
  }

  private static boolean isEmbedded(IASTDeclarator declarator) {
    return declarator.getPointerOperators().length == 0
        && declarator.getNestedDeclarator() == null
        && !(declarator instanceof IASTFunctionDeclarator);
  }

  /** Reads an enumeration. */
  void read(IASTEnumerationSpecifier enumeration) {
    Expr previous = new Expr.Constant(-1);
    for (IASTEnumerationSpecifier.IASTEnumerator enumerator : enumeration.getEnumerators()) {
      Expr value =
          enumerator.getValue() == null
              ? next(previous)
              : ConstantExpressions.of(enumerator.getValue());
      enumerators.put(enumerator.getName().toString(), value);
      previous = value;
    }
  }

  private static Expr next(Expr previous) {
    return previous instanceof Expr.Constant constant
        ? new Expr.Constant(constant.value() + 1)
        : Expr.Unknown.VALUE;
  }
}
