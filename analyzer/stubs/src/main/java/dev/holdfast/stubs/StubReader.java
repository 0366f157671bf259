package dev.holdfast.stubs;

import dev.holdfast.cache.code.ProgramReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link StubWriter} wrote. */
final class StubReader extends ProgramReader {
  private static final StubType.Form[] FORMS = StubType.Form.values();
  private static final StubType.Membership[] MEMBERSHIPS = StubType.Membership.values();
  private static final StubType.Nature[] NATURES = StubType.Nature.values();
  private static final StubWriter.Term[] TERMS = StubWriter.Term.values();
  private static final ConstantTerm.Operator[] OPERATORS = ConstantTerm.Operator.values();

  private StubReader(byte[] bytes) {
    super(bytes, Sharing.NONE);
  }

  /** The types that these bytes tell. */
  static List<StubType> read(byte[] bytes) {
    StubReader reader = new StubReader(bytes);
    return reader.list(reader::type);
  }

  private StubType type() {
    return new StubType(
        text(),
        text(),
        constant(FORMS),
        list(this::annotation),
        list(this::declaredField),
        list(this::method),
        place());
  }

  private StubType.Field declaredField() {
    return new StubType.Field(
        text(), text(), constant(MEMBERSHIPS), list(this::annotation), initializer(), place());
  }

  private StubType.Method method() {
    return new StubType.Method(
        text(),
        text(),
        list(this::parameter),
        constant(MEMBERSHIPS),
        constant(NATURES),
        list(this::annotation),
        place());
  }

  private StubType.Parameter parameter() {
    return new StubType.Parameter(text(), text(), text(), list(this::annotation));
  }

  private @Nullable ConstantTerm initializer() {
    return term(constant(TERMS));
  }

  private ConstantTerm operand() {
    ConstantTerm term = initializer();
    if (term == null) {
      throw new IllegalStateException("an operation of the model lacks an operand");
    }
    return term;
  }

  private @Nullable ConstantTerm term(StubWriter.Term kind) {
    return switch (kind) {
      case NONE -> null;
      case LITERAL -> new ConstantTerm.Literal(longNumber());
      case NAME -> new ConstantTerm.Name(text());
      case COMPLEMENT -> new ConstantTerm.Complement(operand());
      case OPERATION -> new ConstantTerm.Operation(constant(OPERATORS), operand(), operand());
    };
  }
}
