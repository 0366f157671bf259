package dev.holdfast.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import dev.holdfast.engine.program.Place;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Places as SARIF describes them. */
final class SarifLocations {
  /** The name under which the root directory stands in {@code originalUriBaseIds}. */
  static final String ROOT_ID = "%SRCROOT%";

  private static final String UNRESERVED = "-._~/";

  private SarifLocations() {}

  /** A place without a message. */
  static Location of(Place place) {
    return new Location().withPhysicalLocation(physical(place));
  }

  /** A place in a function. */
  static Location of(Place place, String function) {
    return function.isEmpty() ? of(place) : of(place).withLogicalLocations(logical(function));
  }

  /** A place in a function with what happens there. */
  static Location of(Place place, String function, String message) {
    return of(place, function).withMessage(message(message));
  }

  /** The file of a place. */
  static ArtifactLocation artifact(Place place) {
    String uri = encode(place.file());
    return isRelative(place.file())
        ? new ArtifactLocation().withUri(uri).withUriBaseId(ROOT_ID)
        : new ArtifactLocation().withUri("file://" + uri);
  }

  /** A plain message. */
  static Message message(String text) {
    return new Message().withText(text);
  }

  private static Set<LogicalLocation> logical(String function) {
    return new LinkedHashSet<>(
        List.of(new LogicalLocation().withFullyQualifiedName(function).withKind("function")));
  }

  private static PhysicalLocation physical(Place place) {
    PhysicalLocation location = new PhysicalLocation().withArtifactLocation(artifact(place));
    if (place.line() < 1) {
      return location;
    }
    Region region = new Region().withStartLine(place.line());
    return location.withRegion(
        place.column() < 1 ? region : region.withStartColumn(place.column()));
  }

  private static boolean isRelative(String file) {
    return !file.startsWith("/");
  }

  /** The path with everything but unreserved characters percent-encoded. */
  private static String encode(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(b)) {
        uri.append((char) b);
      } else {
        uri.append('%').append(String.format("%02X", b));
      }
    }
    return uri.toString();
  }

  private static boolean isUnreserved(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || UNRESERVED.indexOf(b) >= 0;
  }
}
