package dev.holdfast.java;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;

/** Reads methods without a body for the contracts that stand on them. */
final class AbstractMethods {
  private final ClassScope scope;
  private final UnitReader unit;

  AbstractMethods(ClassScope scope, UnitReader unit) {
    this.scope = scope;
    this.unit = unit;
  }

  /** Declares the method, if it or a parameter of it carries an annotation. */
  void read(MethodDeclaration method, List<SingleVariableDeclaration> parameters, String key) {
    List<AnnotationUse> annotations = unit.annotations().read(method.modifiers());
    List<Function.Parameter> declared = parameters(method, parameters);
    boolean annotated =
        !annotations.isEmpty() || declared.stream().anyMatch(p -> !p.annotations().isEmpty());
    if (!annotated) {
      return;
    }
    int line = unit.file().line(method.getName());
    BodyBuilder none = new BodyBuilder();
    none.add(new Node.Pass(line, unit.file().column(method.getName())));
    unit.collector()
        .declare(
            new Function(
                key,
                scope.name() + "." + method.getName().getIdentifier(),
                key,
                unit.file().path(),
                line,
                unit.file().endLine(method),
                declared,
                annotations,
                none.build()));
  }

  private List<Function.Parameter> parameters(
      MethodDeclaration method, List<SingleVariableDeclaration> parameters) {
    List<Function.Parameter> declared = new ArrayList<>();
    if (!Modifier.isStatic(method.getModifiers())) {
      declared.add(new MethodFinish(scope, unit).self());
    }
    for (SingleVariableDeclaration parameter : parameters) {
      IVariableBinding binding = parameter.resolveBinding();
      String type =
          binding == null ? unit.typeName(parameter.getType()) : unit.names().of(binding.getType());
      declared.add(
          new Function.Parameter(
              parameter.getName().getIdentifier(),
              type,
              unit.annotations().read(parameter.modifiers())));
    }
    return declared;
  }
}
