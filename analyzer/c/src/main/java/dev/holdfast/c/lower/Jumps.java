package dev.holdfast.c.lower;

import dev.holdfast.engine.program.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTGotoStatement;
import org.eclipse.cdt.core.dom.ast.IASTLabelStatement;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.jspecify.annotations.Nullable;

/** Lowers jumps, and what happens at the end of the scopes that they leave. */
final class Jumps {
  private static final int NONE = -1;

  /** The labels of a switch: its cases with the places they stand at, and where the rest goes. */
  record Switch(List<Expr> cases, List<Integer> targets, int otherwise) {}

  /** What {@code break} and {@code continue} mean here; a switch has no place to continue at. */
  private static final class Frame {
    private final int continueTarget;
    private final int breakTarget;
    private final int depth;
    private final List<Expr> cases = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private int otherwise = NONE;

    Frame(int continueTarget, int breakTarget, int depth) {
      this.continueTarget = continueTarget;
      this.breakTarget = breakTarget;
      this.depth = depth;
    }
  }

  private final FunctionLowering function;
  private final Flow flow;
  private final Scopes scopes;
  private final Map<String, Integer> labels = new HashMap<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  Jumps(FunctionLowering function) {
    this.function = function;
    this.flow = function.flow();
    this.scopes = function.scopes();
  }

  void enterLoop(int continueTarget, int breakTarget) {
    frames.push(new Frame(continueTarget, breakTarget, scopes.depth()));
  }

  void leaveLoop() {
    frames.pop();
  }

  void enterSwitch(int breakTarget) {
    frames.push(new Frame(NONE, breakTarget, scopes.depth()));
  }

  Switch leaveSwitch() {
    Frame frame = frames.pop();
    int otherwise = frame.otherwise == NONE ? frame.breakTarget : frame.otherwise;
    return new Switch(List.copyOf(frame.cases), frame.targets, otherwise);
  }

  /** A case, or the default if the value is null. */
  void label(@Nullable Expr value, Spot spot) {
    int target = flow.target(spot);
    flow.enter(target);
    for (Frame frame : frames) {
      if (frame.continueTarget == NONE) {
        if (value == null) {
          frame.otherwise = target;
        } else {
          frame.cases.add(value);
          frame.targets.add(target);
        }
        return;
      }
    }
  }

  void breakOut() {
    if (!frames.isEmpty()) {
      Frame frame = frames.element();
      leaveTo(frame.depth);
      flow.jump(frame.breakTarget);
    }
  }

  void continueLoop() {
    for (Frame frame : frames) {
      if (frame.continueTarget != NONE) {
        leaveTo(frame.depth);
        flow.jump(frame.continueTarget);
        return;
      }
    }
  }

  private void leaveTo(int depth) {
    int at = scopes.depth();
    for (Scopes.Scope scope : scopes.innermostFirst()) {
      if (at-- <= depth || !flow.isReachable()) {
        return;
      }
      scope.leave();
    }
  }

  /** Leaves every scope of the function. */
  void leaveAll() {
    leaveTo(0);
  }

  /** The place of a label. */
  int target(String label, Spot spot) {
    return labels.computeIfAbsent(label, name -> flow.target(spot));
  }

  void jump(IASTGotoStatement jump) {
    String label = jump.getName().toString();
    if (scopes.hasCleanups()) {
      leaveScopesWithout(label, jump);
    }
    flow.jump(target(label, function.source().spot(jump)));
  }

  /** A jump to a computed place: where it leads is not followed, and it is no way out either. */
  void jumpAnywhere(Spot spot) {
    int place = flow.target(spot);
    flow.enter(place);
    flow.jump(place);
  }

  private void leaveScopesWithout(String label, IASTNode from) {
    IASTNode target = find(label, from);
    for (Scopes.Scope scope : scopes.innermostFirst()) {
      if (!flow.isReachable() || (target != null && contains(scope.block(), target))) {
        return;
      }
      scope.leave();
    }
  }

  private static boolean contains(@Nullable IASTNode block, IASTNode inner) {
    for (IASTNode at = inner; at != null; at = at.getParent()) {
      if (at == block) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable IASTNode find(String label, IASTNode from) {
    IASTNode root = from;
    while (root.getParent() instanceof IASTStatement) {
      root = root.getParent();
    }
    LabelFinder finder = new LabelFinder(label);
    root.accept(finder);
    return finder.found;
  }

  private static final class LabelFinder extends ASTVisitor {
    private final String label;
    private @Nullable IASTNode found;

    LabelFinder(String label) {
      this.label = label;
      shouldVisitStatements = true;
    }

    @Override
    public int visit(IASTStatement statement) {
      if (statement instanceof IASTLabelStatement candidate
          && candidate.getName().toString().equals(label)) {
        found = candidate;
        return PROCESS_ABORT;
      }
      return PROCESS_CONTINUE;
    }
  }
}
