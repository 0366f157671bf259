package dev.holdfast.c.kept;

import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.text.Marks;

/** Writes what is kept of a parsed file. */
final class ModelWriter extends TypesWriter {
  void model(FileModel model) {
    list(model.functions(), this::function);
    bytes(PackedBodies.bytes(model.bodies()));
    list(model.structs(), this::struct);
    types(model.typedefs());
    list(model.variables(), this::variable);
    list(model.prototypes(), this::prototype);
    list(model.stores(), this::store);
    list(model.tables(), this::table);
    list(model.calls(), this::call);
    count(model.enumerators().size());
    model
        .enumerators()
        .forEach(
            (name, value) -> {
              text(name);
              expr(value);
            });
    list(model.losses().lines(), this::count);
  }

  private void function(CFunction function) {
    text(function.name());
    constant(function.linkage());
    count(function.line());
    count(function.endLine());
    type(function.result());
    list(function.parameters(), this::parameter);
    list(function.annotations(), this::annotation);
    list(function.alternatives(), this::alternative);
    count(function.lostStatements());
    constant(function.content());
  }

  private void alternative(Marks.Alternative alternative) {
    count(alternative.section());
    count(alternative.branch());
  }

  private void parameter(CFunction.Parameter parameter) {
    text(parameter.name());
    text(parameter.spelling());
    type(parameter.type());
  }

  private void struct(FileModel.Struct struct) {
    text(struct.tag());
    list(
        struct.members(),
        member -> {
          text(member.name());
          type(member.type());
          count(member.embedded() ? 1 : 0);
        });
  }

  private void variable(FileModel.Variable variable) {
    text(variable.name());
    type(variable.type());
    constant(variable.linkage());
    count(variable.isObject() ? 1 : 0);
  }

  private void prototype(FileModel.Prototype prototype) {
    text(prototype.name());
    type(prototype.result());
    list(prototype.parameters(), this::parameter);
    list(prototype.annotations(), this::annotation);
  }

  private void store(FileModel.Store store) {
    path(store.target());
    expr(store.value());
    count(store.line());
    count(store.column());
  }

  private void table(FileModel.Table table) {
    text(table.variable());
    list(table.fields(), this::text);
  }

  private void call(FileModel.DeclaringCall call) {
    text(call.macro());
    list(call.arguments(), this::expr);
    count(call.line());
    count(call.column());
  }
}
