package dev.holdfast.c.kept;

import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.text.Marks;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a {@link ModelWriter} wrote. */
final class ModelReader extends TypesReader {
  private static final CFunction.Content[] CONTENTS = CFunction.Content.values();
  private static final CFunction.Linkage[] LINKAGES = CFunction.Linkage.values();

  ModelReader(byte[] bytes, Sharing sharing) {
    super(bytes, sharing);
  }

  FileModel model() {
    return new FileModel(
        list(this::function),
        new PackedBodies(bytes()),
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

  private CFunction function() {
    String name = text();
    CFunction.Linkage linkage = constant(LINKAGES);
    int line = count();
    int endLine = count();
    CType result = type();
    List<CFunction.Parameter> parameters = list(this::parameter);
    List<AnnotationUse> annotations = list(this::annotation);
    return new CFunction(
        name,
        linkage,
        line,
        endLine,
        result,
        parameters,
        annotations,
        list(() -> new Marks.Alternative(count(), count())),
        count(),
        constant(CONTENTS));
  }

  private CFunction.Parameter parameter() {
    return sharing().shared(new CFunction.Parameter(text(), text(), type()));
  }

  private FileModel.Struct struct() {
    return new FileModel.Struct(
        text(), list(() -> new FileModel.Member(text(), type(), count() > 0)));
  }

  private FileModel.Variable variable() {
    return new FileModel.Variable(text(), type(), constant(LINKAGES), count() > 0);
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
