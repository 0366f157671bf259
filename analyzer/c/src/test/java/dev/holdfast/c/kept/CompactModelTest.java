package dev.holdfast.c.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.c.model.Bodies;
import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CFunction;
import dev.holdfast.c.model.CType;
import dev.holdfast.c.model.FileModel;
import dev.holdfast.c.model.Pool;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompactModelTest {
  private static final CBody BODY =
      new CBody(
          Map.of("lock", new CType.Named("spinlock_t"), "dev", new CType.Named("device")),
          List.of(
              new Node.Assign(AccessPath.global("state"), Expr.Constant.ONE, 4, 3),
              new Node.Return(null, 5, 1)),
          List.of(new int[] {1}, new int[0]));

  private static final Bodies BODY_OF_ONE = () -> List.of(BODY);

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
  void aBodyThatOnlyReturnsOrWarnsIsAStub() {
    CBody stub =
        new CBody(
            Map.of(),
            List.of(new Node.Pass(1, 1), new Node.Return(Expr.Constant.ZERO, 2, 1)),
            List.of(new int[] {1}, new int[0]));
    assertThat(stub.content()).isEqualTo(CFunction.Content.STUB);
    CBody warning =
        new CBody(
            Map.of(),
            List.of(new Node.Warn(1, 1), new Node.Return(Expr.Constant.ZERO, 2, 1)),
            List.of(new int[] {1}, new int[0]));
    assertThat(warning.content()).isEqualTo(CFunction.Content.STUB);
    assertThat(BODY.content()).isEqualTo(CFunction.Content.RICH);
  }

  @Test
  void bodiesThatCannotBeReadAreDistrustedBeforeAnyoneLinksThem() {
    Digest key = new Digest(1, 2);
    Memory cache = new Memory();
    KeptFiles files = new KeptFiles(cache, new Pool());

    files.keep(key, new KeptFiles.Lowered(model("open", BODY_OF_ONE), List.of()));
    assertThat(files.lowered(key)).isPresent();
    assertThat(cache.distrusted).isEmpty();

    Bodies cut = new PackedBodies(new byte[] {5});
    files.keep(key, new KeptFiles.Lowered(model("open", cut), List.of()));
    assertThat(files.lowered(key)).isEmpty();
    assertThat(cache.distrusted).containsExactly(key);

    files.keep(key, new KeptFiles.Lowered(model("open", Bodies.NONE), List.of()));
    assertThat(files.lowered(key)).isEmpty();
  }

  private static final class Memory implements Cache {
    private final Map<Digest, byte[]> values = new HashMap<>();
    private final List<Digest> distrusted = new ArrayList<>();

    @Override
    public Optional<byte[]> find(Digest key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public void keep(Digest key, byte[] value) {
      values.put(key, value);
    }

    @Override
    public void distrust(Digest key, String reason) {
      distrusted.add(key);
    }

    @Override
    public void close() {}
  }

  private static FileModel model(String name) {
    return model(name, BODY_OF_ONE);
  }

  /** The strings are made anew each time, as a parser makes them. */
  private static FileModel model(String name, Bodies bodies) {
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
        bodies,
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
