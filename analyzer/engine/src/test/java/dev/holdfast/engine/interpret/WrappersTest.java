package dev.holdfast.engine.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappersTest {
  private static final String POOL = "Pool#take()";
  private static final AccessPath SELF = AccessPath.parameter(0);

  private static Function calling(String id, String key, AccessPath receiver) {
    BodyBuilder body = new BodyBuilder();
    Callee callee = new Callee.Named(key, List.of());
    int call = body.add(new Node.Call(callee, List.of(new Expr.Path(receiver)), 1, 0));
    body.addAfter(call, new Node.Return(null, 2, 0));
    return new Function(id, id, id, "P.java", 1, 2, List.of(), List.of(), body.build());
  }

  private static List<String> followed(Function... functions) {
    Program.Builder program = new Program.Builder();
    for (Function function : functions) {
      program.add(function).overrides(function.contractKey(), List.of(POOL));
    }
    List<String> ids = List.of(functions).stream().map(Function::id).toList();
    return new Wrappers(program.build()).without(ids);
  }

  @Test
  void passTheCallOnToAnotherObject() {
    assertThat(followed(calling("Checked#take()", POOL, SELF.field("Checked", "pool")))).isEmpty();
  }

  @Test
  void passTheCallOnToAnObjectOfAnotherType() {
    assertThat(
            followed(calling("Adaptor#take()", "Keyed#take(Key)", SELF.field("Adaptor", "keyed"))))
        .isEmpty();
  }

  @Test
  void areNotThoseThatCallThemselvesOrSomethingElse() {
    assertThat(
            followed(
                calling("Recursive#take()", POOL, SELF),
                calling("Making#take()", "Factory#make()", SELF.field("Making", "factory"))))
        .containsExactly("Recursive#take()", "Making#take()");
  }

  @Test
  void areNotThoseThatOverrideNothing() {
    Function alone = calling("Alone#take()", POOL, SELF.field("Alone", "pool"));
    Program program = new Program.Builder().add(alone).build();

    assertThat(new Wrappers(program).without(List.of(alone.id()))).containsExactly(alone.id());
  }
}
