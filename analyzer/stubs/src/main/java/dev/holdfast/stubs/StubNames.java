package dev.holdfast.stubs;

import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names in the contract of a stub's method: strict, since the stubs declare what they name. */
final class StubNames implements Names {
  private final ModelTables tables;
  private final Realm realm;
  private final Map<String, TypedPath> variables = new LinkedHashMap<>();

  StubNames(ModelTables tables, StubType owner, StubType.Method method, Realm realm) {
    this.tables = tables;
    this.realm = realm;
    int index = 0;
    if (realm.hasReceiver(method)) {
      variables.put("this", typed(AccessPath.parameter(index++), owner.name(), owner));
    }
    for (StubType.Parameter parameter : method.parameters()) {
      variables.put(
          parameter.name(), typed(AccessPath.parameter(index++), parameter.type(), owner));
    }
    AccessPath result = AccessPath.of(new AccessPath.Result(LockTerm.RESULT));
    variables.put("return", typed(result, method.returnType(), owner));
  }

  private TypedPath typed(AccessPath path, String typeName, StubType owner) {
    StubType type = tables.types().resolve(typeName, owner.packageName());
    return new TypedPath(
        path,
        type == null ? typeName : TypeTable.structName(type),
        type == null ? null : TypeTable.lockClass(type.annotations()));
  }

  @Override
  public @Nullable TypedPath variable(String name) {
    TypedPath own = variables.get(name);
    if (own != null) {
      return own;
    }
    TypedPath self = variables.get("this");
    if (self != null && tables.types().field(self.type(), name) != null) {
      return declaredField(self, name);
    }
    return tables.types().global(name);
  }

  @Override
  public boolean isConstant(String name) {
    return tables.constants().isDeclared(name);
  }

  @Override
  public TypedPath field(TypedPath object, String name) throws ExpressionException {
    TypedPath declared = declaredField(object, name);
    if (declared != null) {
      return declared;
    }
    if (tables.types().knowsFieldsOf(object.type())) {
      throw new ExpressionException("no stub gives " + object.type() + " a field " + name);
    }
    return object.unknownField(object.type(), name);
  }

  private @Nullable TypedPath declaredField(TypedPath object, String name) {
    TypeTable.StubField field = tables.types().field(object.type(), name);
    return field == null
        ? null
        : new TypedPath(object.path().field(field.field()), field.type(), field.lockClass());
  }

  @Override
  public @Nullable String function(String name) {
    return tables.function(name, realm);
  }
}
