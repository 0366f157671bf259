package dev.holdfast.c.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTEqualsInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.c.ICASTDesignatedInitializer;
import org.eclipse.cdt.core.dom.ast.c.ICASTFieldDesignator;

/** Finds constant structs: nobody changes what their initialisers leave zero. */
final class Tables {
  private Tables() {}

  /** The fields that the initialiser sets; empty if it is none of a constant struct. */
  static Optional<List<String>> fields(IASTDeclSpecifier specifier, IASTDeclarator declarator) {
    boolean constant = specifier.isConst() && declarator.getPointerOperators().length == 0;
    if (!constant
        || !(declarator.getInitializer() instanceof IASTEqualsInitializer equals)
        || !(equals.getInitializerClause() instanceof IASTInitializerList list)) {
      return Optional.empty();
    }
    List<String> fields = new ArrayList<>();
    for (IASTInitializerClause clause : list.getClauses()) {
      if (!(clause instanceof ICASTDesignatedInitializer designated)
          || !(designated.getDesignators()[0] instanceof ICASTFieldDesignator field)) {
        return Optional.empty();
      }
      fields.add(field.getName().toString());
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(fields));
  }
}
