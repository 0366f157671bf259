package dev.holdfast.c.kept;

import dev.holdfast.c.model.CType;
import dev.holdfast.cache.code.ProgramWriter;
import java.util.Map;

/** Writes types beside what programs consist of. */
abstract class TypesWriter extends ProgramWriter {
  final void types(Map<String, CType> types) {
    count(types.size());
    types.forEach(
        (name, type) -> {
          text(name);
          type(type);
        });
  }

  final void type(CType type) {
    if (type instanceof CType.Named named) {
      constant(TypeTag.NAMED);
      text(named.name());
    } else if (type instanceof CType.FunctionOf function) {
      constant(TypeTag.FUNCTION);
      type(function.result());
    } else if (type instanceof CType.ArrayOf array) {
      constant(TypeTag.ARRAY);
      type(array.element());
    } else if (type instanceof CType.TypeOf of) {
      constant(TypeTag.TYPE_OF);
      path(of.path());
    }
  }
}
