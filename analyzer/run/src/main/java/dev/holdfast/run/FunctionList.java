package dev.holdfast.run;

import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import dev.holdfast.report.Report;
import dev.holdfast.report.ReportFormat;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The functions that were analysed, a line each: {@code file:line:name complete}, or {@code
 * incomplete} if a statement of it was not understood. Measures coverage against other tools.
 */
public final class FunctionList implements ReportFormat {
  private final Program program;

  /** The functions of a program. */
  public FunctionList(Program program) {
    this.program = program;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, List<Notice>> lost =
        report.notices().stream()
            .filter(notice -> notice.kind() == Notice.Kind.SYNTAX)
            .collect(Collectors.groupingBy(notice -> notice.place().file()));
    for (Function function : program.functions().values()) {
      boolean incomplete =
          lost.getOrDefault(function.file(), List.of()).stream()
              .anyMatch(notice -> isInside(notice, function));
      out.append(function.file())
          .append(':')
          .append(Integer.toString(function.line()))
          .append(':')
          .append(function.name())
          .append(incomplete ? " incomplete\n" : " complete\n");
    }
  }

  private static boolean isInside(Notice notice, Function function) {
    int line = notice.place().line();
    return line >= function.line() && line <= function.endLine();
  }
}
