package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.analysis.ToyAnalysis.MUTEX;
import static dev.holdfast.engine.analysis.ToyAnalysis.analyze;
import static dev.holdfast.engine.analysis.ToyAnalysis.sleeps;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.callInto;
import static dev.holdfast.engine.toy.Toy.choose;
import static dev.holdfast.engine.toy.Toy.local;
import static dev.holdfast.engine.toy.Toy.not;
import static dev.holdfast.engine.toy.Toy.number;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.returns;
import static dev.holdfast.engine.toy.Toy.sequence;
import static dev.holdfast.engine.toy.Toy.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.toy.Toy;
import dev.holdfast.engine.toy.ToyContracts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the analyzer says of functions that are stored in slots or registered. */
class SlotsTest {
  private final Grant atomic =
      new Grant(
          ContextKind.ATOMIC,
          Expr.Constant.ZERO,
          List.of(new LockTerm(null, "page-table lock", LockKind.PAGE_TABLE_LOCK)),
          List.of(ToyContracts.anyPage()),
          List.of(),
          false);

  @Test
  void grantTheFoundingCasesContext() {
    Toy toy =
        new Toy("invalidate", "unmap")
            .function(
                "invalidate",
                1,
                call("mutex_lock", MUTEX),
                call("unmap", p(0)),
                call("mutex_unlock", MUTEX))
            .function(
                "unmap",
                1,
                call("lock_page", p(0, "dev.page")),
                call("unlock_page", p(0, "dev.page")))
            .store("ops", "invalidate_range", "invalidate");
    Facts facts = analyze(toy, new ToyContracts().slot("ops.invalidate_range", atomic));

    assertThat(sleeps(facts)).containsExactly("invalidate: mutex_lock", "invalidate: lock_page");
    assertThat(facts.cycles())
        .extracting(c -> c.edges().stream().map(e -> e.first().lockClass()).toList())
        .contains(List.of("dev.mutex", "page lock"));
  }

  @Test
  void thatMayBlockOnAConditionAreFineBehindThatCondition() {
    Grant unlessBlockable =
        new Grant(
            ContextKind.NON_BLOCKABLE,
            new Expr.Predicate("blockable", List.of(new Expr.Path(AccessPath.parameter(0)))),
            List.of(),
            List.of(),
            List.of(),
            false);
    Toy toy =
        new Toy("good", "bad")
            .function(
                "good",
                2,
                callInto("b", "blockable", p(0)),
                choose(
                    local("b"),
                    call("mutex_lock", p(1, "dev.mutex")),
                    sequence(
                        callInto("t", "mutex_trylock", p(1, "dev.mutex")),
                        when(not(local("t")), returns(number(0))))),
                call("mutex_unlock", p(1, "dev.mutex")),
                returns(number(1)))
            .function(
                "bad",
                2,
                call("mutex_lock", p(1, "dev.mutex")),
                call("mutex_unlock", p(1, "dev.mutex")))
            .store("ops", "start", "good")
            .store("ops", "start", "bad");

    Facts facts = analyze(toy, new ToyContracts().slot("ops.start", unlessBlockable));

    assertThat(sleeps(facts)).containsExactly("bad: mutex_lock");
    assertThat(facts.imbalances()).isEmpty();
  }

  @Test
  void ofRegistrationsGrantTheirContext() {
    Toy toy = new Toy("handler").function("handler", 0, call("msleep"));
    toy.function("probe", 0, call("request", toy.address("handler")));

    Facts facts =
        analyze(
            toy,
            new ToyContracts().callback("request", 0, ToyContracts.in(ContextKind.HARD_INTERRUPT)));

    assertThat(sleeps(facts)).containsExactly("handler: msleep");
  }
}
