package dev.holdfast.c.kept;

import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.text.Marks;
import dev.holdfast.cache.code.ProgramReader;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a {@link ModelWriter} wrote. */
final class ModelReader extends ProgramReader {
  private static final TypeTag[] TYPES = TypeTag.values();
  private static final CFunction.Linkage[] LINKAGES = CFunction.Linkage.values();

  ModelReader(byte[] bytes, Sharing sharing) {
    super(bytes, sharing);
  }

  FileModel model() {
    return new FileModel(
        list(this::function),
        list(this::struct),
        types(),
        list(this::variable),
        list(this::prototype),
        list(this::store),
        list(() -> new FileModel.Table(text(), list(this::text))),
        list(this::call),
        enumerators(),
        new FileModel.Losses(list(this::count)));
  }

  private Map<String, Expr> enumerators() {
    Map<String, Expr> values = new LinkedHashMap<>();
    for (int left = count(); left > 0; left--) {
      values.put(text(), expr());
    }
    return values;
  }

  private Map<String, CType> types() {
    Map<String, CType> types = new LinkedHashMap<>();
    for (int left = count(); left > 0; left--) {
      types.put(text(), type());
    }
    return types;
  }

  private CType type() {
    return sharing()
        .shared(
            switch (constant(TYPES)) {
              case NAMED -> new CType.Named(text());
              case FUNCTION -> new CType.FunctionOf(type());
              case ARRAY -> new CType.ArrayOf(type());
              case TYPE_OF -> new CType.TypeOf(path());
            });
  }

  private CFunction function() {
    String name = text();
    CFunction.Linkage linkage = constant(LINKAGES);
    int line = count();
    int endLine = count();
    CType result = type();
    List<CFunction.Parameter> parameters = list(this::parameter);
    List<AnnotationUse> annotations = list(this::annotation);
    Map<String, CType> types = Map.copyOf(types());
    List<Node> nodes = new ArrayList<>();
    List<int[]> successors = new ArrayList<>();
    graph(nodes, successors);
    return new CFunction(
        name,
        linkage,
        line,
        endLine,
        result,
        parameters,
        annotations,
        types,
        List.copyOf(nodes),
        List.copyOf(successors),
        list(() -> new Marks.Alternative(count(), count())),
        count());
  }

  private CFunction.Parameter parameter() {
    return new CFunction.Parameter(text(), text(), type());
  }

  private FileModel.Struct struct() {
    return new FileModel.Struct(
        text(), list(() -> new FileModel.Member(text(), type(), count() > 0)));
  }

  private FileModel.Variable variable() {
    return new FileModel.Variable(text(), type(), constant(LINKAGES));
  }

  private FileModel.Prototype prototype() {
    return new FileModel.Prototype(text(), type(), list(this::parameter), list(this::annotation));
  }

  private FileModel.Store store() {
    return new FileModel.Store(path(), expr(), count(), count());
  }

  private FileModel.DeclaringCall call() {
    return new FileModel.DeclaringCall(text(), list(this::expr), count(), count());
  }
}
