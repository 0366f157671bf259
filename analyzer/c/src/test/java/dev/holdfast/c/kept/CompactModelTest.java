package dev.holdfast.c.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.Pool;
import dev.holdfast.cache.Cache;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompactModelTest {
  private static final CBody BODY =
      new CBody(
          Map.of("lock", new CType.Named("spinlock_t"), "dev", new CType.Named("device")),
          List.of(
              new Node.Assign(AccessPath.global("state"), Expr.Constant.ONE, 4, 3),
              new Node.Return(null, 5, 1)),
          List.of(new int[] {1}, new int[0]));

  private final KeptFiles kept = new KeptFiles(Cache.NONE, new Pool());

  @Test
  void theBodiesComeBackAsTheyWere() {
    List<CBody> bodies = kept.compact(model("open")).bodies().all();
    assertThat(bodies).hasSize(1);
    assertThat(bodies.get(0).nodes()).isEqualTo(BODY.nodes());
    assertThat(bodies.get(0).types()).isEqualTo(BODY.types());
    assertThat(bodies.get(0).successors()).containsExactly(new int[] {1}, new int[0]);
  }

  @Test
  void theFunctionsComeBackAsTheyWere() {
    FileModel model = model("open");
    assertThat(kept.compact(model).functions()).isEqualTo(model.functions());
  }

  @Test
  void twoFilesShareEqualNamesAndTypes() {
    CFunction first = kept.compact(model("open")).functions().get(0);
    CFunction second = kept.compact(model("open")).functions().get(0);
    assertThat(second.name()).isSameAs(first.name());
    assertThat(second.parameters().get(0)).isSameAs(first.parameters().get(0));
  }

  @Test
  void aBodyThatOnlyReturnsIsAStub() {
    CBody stub =
        new CBody(
            Map.of(),
            List.of(new Node.Pass(1, 1), new Node.Return(Expr.Constant.ZERO, 2, 1)),
            List.of(new int[] {1}, new int[0]));
    assertThat(stub.content()).isEqualTo(CFunction.Content.STUB);
    assertThat(BODY.content()).isEqualTo(CFunction.Content.RICH);
  }

  /** The strings are made anew each time, as a parser makes them. */
  private static FileModel model(String name) {
    CType type = new CType.Named(copy("inode"));
    CFunction function =
        new CFunction(
            copy(name),
            CFunction.Linkage.STATIC,
            3,
            6,
            type,
            List.of(new CFunction.Parameter(copy("inode"), copy("struct inode *"), type)),
            List.of(),
            List.of(),
            0,
            BODY.content());
    FileModel none = FileModel.EMPTY;
    return new FileModel(
        List.of(function),
        () -> List.of(BODY),
        none.structs(),
        none.typedefs(),
        none.variables(),
        none.prototypes(),
        none.stores(),
        none.tables(),
        none.calls(),
        none.enumerators(),
        none.losses());
  }

  private static String copy(String text) {
    return String.valueOf(text.toCharArray());
  }
}
