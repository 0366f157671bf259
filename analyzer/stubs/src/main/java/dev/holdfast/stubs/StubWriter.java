package dev.holdfast.stubs;

import dev.holdfast.cache.code.ProgramWriter;
import java.util.List;

/** Writes the types of stub files in a form that is read many times faster than their sources. */
final class StubWriter extends ProgramWriter {
  /** The kinds of constant terms. */
  enum Term {
    NONE,
    LITERAL,
    NAME,
    COMPLEMENT,
    OPERATION
  }

  private StubWriter() {}

  /** The bytes for these types, which {@link StubReader} reads. */
  static byte[] write(List<StubType> types) {
    StubWriter writer = new StubWriter();
    writer.list(types, writer::type);
    return writer.toBytes();
  }

  private void type(StubType type) {
    text(type.name());
    text(type.packageName());
    constant(type.form());
    list(type.annotations(), this::annotation);
    list(type.fields(), this::declaredField);
    list(type.methods(), this::method);
    place(type.place());
  }

  private void declaredField(StubType.Field declared) {
    text(declared.name());
    text(declared.type());
    constant(declared.membership());
    list(declared.annotations(), this::annotation);
    ConstantTerm initializer = declared.initializer();
    if (initializer == null) {
      constant(Term.NONE);
    } else {
      term(initializer);
    }
    place(declared.place());
  }

  private void method(StubType.Method method) {
    text(method.name());
    text(method.returnType());
    list(method.parameters(), this::parameter);
    constant(method.membership());
    constant(method.nature());
    list(method.annotations(), this::annotation);
    place(method.place());
  }

  private void parameter(StubType.Parameter parameter) {
    text(parameter.name());
    text(parameter.type());
    text(parameter.erasure());
    list(parameter.annotations(), this::annotation);
  }

  private void term(ConstantTerm term) {
    if (term instanceof ConstantTerm.Literal literal) {
      constant(Term.LITERAL);
      longNumber(literal.number());
    } else if (term instanceof ConstantTerm.Name name) {
      constant(Term.NAME);
      text(name.name());
    } else if (term instanceof ConstantTerm.Complement complement) {
      constant(Term.COMPLEMENT);
      term(complement.operand());
    } else if (term instanceof ConstantTerm.Operation operation) {
      constant(Term.OPERATION);
      constant(operation.operator());
      term(operation.left());
      term(operation.right());
    }
  }
}
