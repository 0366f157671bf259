package dev.holdfast.c.lower;

import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTParameterDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTStandardFunctionDeclarator;

/** The parameters of functions that are only declared. */
final class ParameterTypes {
  private final Types types;

  ParameterTypes(Types types) {
    this.types = types;
  }

  /** What stands in the brackets of a declarator. */
  List<CFunction.Parameter> of(IASTDeclarator declarator) {
    List<CFunction.Parameter> parameters = new ArrayList<>();
    if (declarator instanceof IASTStandardFunctionDeclarator function) {
      for (IASTParameterDeclaration parameter : function.getParameters()) {
        IASTDeclarator named = parameter.getDeclarator();
        CType base = types.of(parameter.getDeclSpecifier());
        parameters.add(
            new CFunction.Parameter(
                Types.name(named),
                Types.spelling(base, Types.pointers(named)),
                types.of(base, named)));
      }
    }
    return List.copyOf(parameters);
  }
}
