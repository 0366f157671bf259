package dev.holdfast.report;

import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** The run itself as SARIF describes it, with what could not be read. */
final class SarifInvocation {
  /** Exit codes from here on mean that the run did not do all that was asked. */
  private static final int TROUBLE = 2;

  private SarifInvocation() {}

  static Invocation of(Report report) {
    List<Notification> notifications =
        report.notices().stream().map(SarifInvocation::notification).toList();
    return new Invocation()
        .withExecutionSuccessful(report.exitCode() < TROUBLE)
        .withExitCode(report.exitCode())
        .withToolExecutionNotifications(notifications);
  }

  private static Notification notification(Notice notice) {
    String id = notice.kind().name().toLowerCase(Locale.ROOT);
    Notification notification =
        new Notification()
            .withDescriptor(new ReportingDescriptorReference().withId(id))
            .withLevel(level(notice.kind()))
            .withMessage(SarifLocations.message(notice.message()));
    Place place = notice.place();
    return place.file().isEmpty()
        ? notification
        : notification.withLocations(new LinkedHashSet<>(List.of(SarifLocations.of(place))));
  }

  private static Notification.Level level(Notice.Kind kind) {
    return switch (kind) {
      case UNREADABLE, INTERNAL -> Notification.Level.ERROR;
      case SYNTAX, LIMIT, SUPPRESSION -> Notification.Level.WARNING;
      case UNRESOLVED -> Notification.Level.NOTE;
    };
  }
}
