package dev.holdfast.c.kept;

import dev.holdfast.c.model.CType;
import dev.holdfast.cache.code.ProgramReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a {@link TypesWriter} wrote. */
abstract class TypesReader extends ProgramReader {
  private static final TypeTag[] TYPES = TypeTag.values();

  TypesReader(byte[] bytes, Sharing sharing) {
    super(bytes, sharing);
  }

  final Map<String, CType> types() {
    Map<String, CType> types = new LinkedHashMap<>();
    for (int left = count(); left > 0; left--) {
      types.put(text(), type());
    }
    return types;
  }

  final CType type() {
    return sharing()
        .shared(
            switch (constant(TYPES)) {
              case NAMED -> new CType.Named(text());
              case FUNCTION -> new CType.FunctionOf(type());
              case ARRAY -> new CType.ArrayOf(type());
              case TYPE_OF -> new CType.TypeOf(path());
            });
  }
}
