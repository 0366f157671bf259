package dev.holdfast.checks;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Identifies findings by what stays when lines move, locals are renamed and functions change their
 * order: names of functions, of lock classes and of what is called. Findings that are equal in all
 * of it share a fingerprint; the run numbers them.
 */
final class Fingerprints {
  private static final int LENGTH = 16;

  /** Lambdas and classes without a name are numbered by their order in the file. */
  private static final Pattern ORDINAL = Pattern.compile("\\$(lambda)?\\d+");

  /** An identity that more than one function would have tells the line, too. */
  private static final Pattern LINE = Pattern.compile("(@[^\0]*):\\d+(\\.\\d+)?$");

  private Fingerprints() {}

  /** The fingerprint of these parts. */
  static String of(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<String> stable = parts.stream().map(Fingerprints::stable).toList();
      byte[] hash = digest.digest(String.join("\0", stable).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String stable(String part) {
    String numberless = ORDINAL.matcher(part).replaceAll("\\$$1");
    return LINE.matcher(numberless).replaceFirst("$1");
  }

  /** A lock: its class if that is known, else its path without the names of locals. */
  static String lock(LockId lock) {
    String order = lock.orderClass();
    AccessPath path = lock.path();
    if (order != null) {
      return lock.kind() + " " + order;
    }
    return lock.kind() + " " + (path == null ? "" : path(path));
  }

  private static String path(AccessPath path) {
    StringBuilder text = new StringBuilder(root(path.root()));
    for (AccessPath.Selector selector : path.selectors()) {
      text.append(selector instanceof AccessPath.Element ? "[]" : selector.toString());
    }
    return text.toString();
  }

  private static String root(AccessPath.Root root) {
    return root instanceof AccessPath.Parameter || root instanceof AccessPath.Global
        ? root.toString()
        : root.getClass().getSimpleName();
  }

  /** A chain of calls: each function and what it calls. */
  static List<String> chain(Trace trace) {
    List<String> parts = new ArrayList<>();
    for (Trace part : trace.parts()) {
      parts.add(part.function().id());
      parts.add(part.deeper() == null ? "" : Steps.callee(part));
    }
    return parts;
  }

  /** Why a context is what it is. */
  static List<String> cause(Cause cause) {
    List<String> parts = new ArrayList<>();
    parts.add(cause.getClass().getSimpleName());
    if (cause instanceof Cause.HeldLock held) {
      parts.add(lock(held.acquisition().lock()));
      parts.addAll(chain(held.acquisition().trace()));
    } else if (cause instanceof Cause.Asserted asserted) {
      parts.add(lock(asserted.acquisition().lock()));
      parts.addAll(chain(asserted.acquisition().trace()));
    } else if (cause instanceof Cause.Entered entered) {
      parts.add(entered.entered().name());
      parts.addAll(chain(entered.trace()));
    } else if (cause instanceof Cause.Granted granted) {
      parts.add(granted.function().id());
      parts.add(granted.contractKey());
    }
    return parts;
  }
}
