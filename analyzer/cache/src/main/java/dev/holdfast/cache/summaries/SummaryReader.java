package dev.holdfast.cache.summaries;

import dev.holdfast.cache.code.ProgramReader;
import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import dev.holdfast.engine.value.Signs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link SummaryWriter} wrote. */
final class SummaryReader extends ProgramReader {
  private static final SummaryWriter.Presence[] PRESENCES = SummaryWriter.Presence.values();
  private static final SummaryWriter.CauseKind[] CAUSE_KINDS = SummaryWriter.CauseKind.values();
  private static final Confidence[] CONFIDENCES = Confidence.values();
  private static final LockMode[] MODES = LockMode.values();
  private static final LockKind[] KINDS = LockKind.values();
  private static final Effect.Waiting[] WAITINGS = Effect.Waiting.values();
  private static final Reason.Kind[] REASONS = Reason.Kind.values();
  private static final Signs[] SIGNS = Signs.values();
  private static final Guard.Strength[] STRENGTHS = Guard.Strength.values();
  private static final ContextKind[] CONTEXTS = ContextKind.values();
  private static final ContextCause[] ENTERED = ContextCause.values();

  private final List<Function> functions = new ArrayList<>();
  private final List<LockId> locks = new ArrayList<>();
  private final List<Guard> guards = new ArrayList<>();
  private final List<Trace> traces = new ArrayList<>();

  SummaryReader(byte[] bytes) {
    super(bytes, Sharing.NONE);
  }

  /** Reads the functions that are spoken of. */
  void functions() {
    for (int left = count(); left > 0; left--) {
      functions.add(head());
    }
  }

  private Function head() {
    String id = text();
    String name = text();
    String contractKey = text();
    String file = text();
    int line = count();
    int endLine = count();
    // Nobody asks for the parameters of a function that is not analysed.
    return new Function(
        id, name, contractKey, file, line, endLine, List.of(), List.of(), Body.of(nodes()));
  }

  private SortedMap<Integer, Node> nodes() {
    SortedMap<Integer, Node> nodes = new TreeMap<>();
    for (int left = count(); left > 0; left--) {
      nodes.put(count(), node());
    }
    return nodes;
  }

  /** Reads which function it is. */
  Function function() {
    return functions.get(count());
  }

  /** Reads a summary. */
  Summary summary() {
    return new Summary(list(this::sleep), list(this::acquire), list(this::exit));
  }

  private SleepEvent sleep() {
    return new SleepEvent(reason(), guard(), dropped(), cause(), trace(), confidence());
  }

  private Reason reason() {
    return new Reason(constant(REASONS), text(), optional(this::lock));
  }

  private AcquireEvent acquire() {
    return new AcquireEvent(
        lock(), mode(), constant(WAITINGS), guard(), dropped(), trace(), confidence());
  }

  private Exit exit() {
    return new Exit(
        list(this::acquisition),
        list(this::lock),
        list(this::lock),
        contexts(),
        guard(),
        constant(SIGNS),
        optional(this::expr),
        stores());
  }

  private Map<AccessPath, Expr> stores() {
    Map<AccessPath, Expr> stores = new LinkedHashMap<>();
    for (int left = count(); left > 0; left--) {
      stores.put(path(), expr());
    }
    return stores;
  }

  /** Reads a value that may be missing. */
  <T> @Nullable T optional(Supplier<T> read) {
    return constant(PRESENCES) == SummaryWriter.Presence.ABSENT ? null : read.get();
  }

  private Dropped dropped() {
    return new Dropped(list(this::lock), contexts());
  }

  private ContextCounts contexts() {
    ContextCounts counts = ContextCounts.NONE;
    if (constant(PRESENCES) == SummaryWriter.Presence.ABSENT) {
      return counts;
    }
    for (ContextCause cause : ENTERED) {
      int count = number();
      Trace trace = optional(this::trace);
      for (int n = count; n > 0 && trace != null; n--) {
        counts = counts.enter(cause, trace);
      }
      for (int n = count; n < 0; n++) {
        counts = counts.leave(cause);
      }
    }
    return counts;
  }

  private Guard guard() {
    int known = count();
    if (known > 0) {
      return guards.get(known - 1);
    }
    Guard guard =
        new Guard(list(() -> new Guard.Atom(expr(), constant(SIGNS), constant(STRENGTHS))));
    guards.add(guard);
    return guard;
  }

  /** Reads a lock. */
  LockId lock() {
    int known = count();
    if (known > 0) {
      return locks.get(known - 1);
    }
    LockId lock =
        new LockId(optional(this::path), optional(this::text), kind(), text(), list(this::field));
    locks.add(lock);
    return lock;
  }

  private Acquisition acquisition() {
    return new Acquisition(lock(), mode(), trace(), confidence());
  }

  private @Nullable Cause cause() {
    return switch (constant(CAUSE_KINDS)) {
      case HELD -> new Cause.HeldLock(acquisition());
      case ASSERTED -> new Cause.Asserted(acquisition());
      case ENTERED -> new Cause.Entered(constant(ENTERED), trace());
      case GRANTED -> granted();
      case NONE -> null;
    };
  }

  /** Reads what a contract grants. */
  Cause.Granted granted() {
    return new Cause.Granted(
        constant(CONTEXTS), function(), text(), optional(this::term), place(), text());
  }

  private LockTerm term() {
    return new LockTerm(optional(this::path), optional(this::text), kind(), optional(this::path));
  }

  /** Reads how a lock is held. */
  LockMode mode() {
    return constant(MODES);
  }

  /** Reads the kind of a lock. */
  LockKind kind() {
    return constant(KINDS);
  }

  /** Reads how sure it is. */
  Confidence confidence() {
    return constant(CONFIDENCES);
  }

  /** Reads a chain of calls. */
  Trace trace() {
    int known = count();
    if (known > 0) {
      return traces.get(known - 1);
    }
    int number = traces.size();
    Function function = function();
    int node = count();
    // Its number is that of its begin, which is written first: its end comes after it.
    traces.add(Trace.at(function, node));
    Trace deeper = optional(this::trace);
    if (deeper != null) {
      traces.set(number, Trace.call(function, node, deeper));
    }
    return traces.get(number);
  }
}
