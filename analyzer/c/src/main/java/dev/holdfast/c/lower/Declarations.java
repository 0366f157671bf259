package dev.holdfast.c.lower;

import dev.holdfast.c.model.CFunction.Linkage;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel.Variable;
import dev.holdfast.c.text.Marks;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTASMDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTDeclaration;
import org.eclipse.cdt.core.dom.ast.IASTDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTEqualsInitializer;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDeclarator;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTNamedTypeSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclSpecifier;
import org.eclipse.cdt.core.dom.ast.IASTSimpleDeclaration;
import org.jspecify.annotations.Nullable;

/** Lowers the declarations inside of functions. */
final class Declarations {
  private final FunctionLowering function;

  Declarations(FunctionLowering function) {
    this.function = function;
  }

  void lower(IASTDeclaration declaration) {
    if (declaration instanceof IASTSimpleDeclaration simple) {
      simple(simple);
    } else if (!(declaration instanceof IASTASMDeclaration)) {
      function.lose(declaration);
    }
  }

  private void simple(IASTSimpleDeclaration declaration) {
    IASTDeclSpecifier specifier = declaration.getDeclSpecifier();
    IASTDeclarator[] declarators = declaration.getDeclarators();
    String context = declarators.length == 0 ? "" : Types.name(declarators[0]);
    CType base = function.types().of(specifier, context);
    for (IASTDeclarator declarator : declarators) {
      CType type = function.types().of(base, declarator);
      String name = Types.name(declarator);
      boolean prototype =
          Types.named(declarator) instanceof IASTFunctionDeclarator
              && Types.named(declarator).getPointerOperators().length == 0
              && declarator.getNestedDeclarator() == null;
      boolean external = specifier.getStorageClass() == IASTDeclSpecifier.sc_extern;
      if (prototype || external || name.isEmpty()) {
        continue;
      }
      if (specifier.getStorageClass() == IASTDeclSpecifier.sc_static) {
        staticVariable(specifier, declarator, name, type);
      } else if (isDeduced(specifier)) {
        deduced(declarator, name);
      } else {
        local(declarator, name, type);
      }
    }
  }

  private static boolean isDeduced(IASTDeclSpecifier specifier) {
    if (specifier instanceof IASTSimpleDeclSpecifier simple) {
      return simple.getType() == IASTSimpleDeclSpecifier.t_auto
          || (simple.getStorageClass() == IASTDeclSpecifier.sc_auto
              && simple.getType() == IASTSimpleDeclSpecifier.t_unspecified);
    }
    return specifier instanceof IASTNamedTypeSpecifier named
        && named.getName().toString().equals("__auto_type");
  }

  private void staticVariable(
      IASTDeclSpecifier specifier, IASTDeclarator declarator, String name, CType type) {
    String unique = function.name() + "." + name;
    function.addStatic(
        new Variable(unique, type, Linkage.STATIC, Types.isObject(declarator, type)));
    AccessPath path = AccessPath.global(unique);
    function.scopes().bind(name, new Scopes.Variable(path, type, Types.pointers(declarator)));
    function.storeInitially(path, declarator.getInitializer());
    function.addTable(unique, specifier, declarator);
  }

  /** A variable whose type is that of its value. */
  private void deduced(IASTDeclarator declarator, String name) {
    Value value = Value.UNKNOWN;
    if (declarator.getInitializer() instanceof IASTEqualsInitializer equals) {
      value = function.expressions().clause(equals.getInitializerClause());
    }
    AccessPath path = value.path();
    CType type = value.type();
    CType known = type != null ? type : path != null ? new CType.TypeOf(path) : CType.UNKNOWN;
    Scopes.Variable variable = function.scopes().declare(name, known, 1);
    assign(variable.path(), value.expr(), declarator);
    freeAtEnd(declarator, variable);
  }

  private void local(IASTDeclarator declarator, String name, CType type) {
    IASTInitializer initializer = declarator.getInitializer();
    Scopes.Variable variable = function.scopes().declare(name, type, Types.pointers(declarator));
    if (initializer != null) {
      function.initializers().assign(variable.path(), initializer);
    } else {
      forgetOld(variable, declarator);
    }
    freeAtEnd(declarator, variable);
  }

  /** In a loop, what is declared anew does not hold what it held in the round before. */
  private void forgetOld(Scopes.Variable variable, IASTDeclarator declarator) {
    if (function.scopes().depth() > FunctionLowering.OUTERMOST_BLOCK && variable.pointers() > 0) {
      assign(variable.path(), Expr.Unknown.VALUE, declarator);
    }
  }

  private void assign(AccessPath path, Expr value, IASTDeclarator at) {
    Spot spot = function.source().spot(at);
    function.flow().append(new Node.Assign(path, value, spot.line(), spot.column()));
  }

  private void freeAtEnd(IASTDeclarator declarator, Scopes.Variable variable) {
    Source source = function.source();
    int from = source.offset(declarator);
    int to = endOfName(declarator, source);
    for (Map.Entry<Integer, Marks.Attribute> mark : source.marks().attributes(from, to)) {
      if (mark.getValue().name().equals("__free")) {
        function.guards().free(mark.getValue().arguments(), variable, source.spot(mark.getKey()));
      }
    }
  }

  /** The attribute stands between the name and the initialiser, or behind the declarator. */
  private static int endOfName(IASTDeclarator declarator, Source source) {
    IASTInitializer initializer = declarator.getInitializer();
    IASTExpression value = value(initializer);
    if (value != null) {
      return source.offset(value);
    }
    return initializer != null
        ? source.offset(initializer)
        : source.endOffset(declarator.getParent());
  }

  private static @Nullable IASTExpression value(@Nullable IASTInitializer initializer) {
    return initializer instanceof IASTEqualsInitializer equals
            && equals.getInitializerClause() instanceof IASTExpression expression
        ? expression
        : null;
  }
}
