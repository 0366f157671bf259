package dev.holdfast.report;

import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How this package writes JSON: indented by two, with one kind of line end on every machine. */
final class Json {
  private static final ObjectWriter WRITER = writer();

  private Json() {}

  /** The value as text, without a line end behind it. */
  static String text(Object value) {
    try {
      return WRITER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a value for JSON", e);
    }
  }

  private static ObjectWriter writer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter)
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    return JsonMapper.builder()
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .addMixIn(Result.class, WithLevel.class)
        .addMixIn(Notification.class, WithLevel.class)
        .addMixIn(ReportingConfiguration.class, WithLevel.class)
        .addMixIn(Run.class, WithResults.class)
        .build()
        .writer(printer);
  }

  /** The library leaves the default level out, but absent means "as the rule says", not that. */
  interface WithLevel {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    Object getLevel();
  }

  /** Absent results mean that nothing was looked for; none found is an empty list. */
  interface WithResults {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Object getResults();
  }
}
