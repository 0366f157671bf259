import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.cdt.core.dom.ast.gnu.c.GCCLanguage;
import org.eclipse.cdt.core.index.IIndexFileLocation;
import org.eclipse.cdt.core.model.ILanguage;
import org.eclipse.cdt.core.parser.FileContent;
import org.eclipse.cdt.core.parser.NullLogService;
import org.eclipse.cdt.core.parser.ScannerInfo;
import org.eclipse.cdt.internal.core.parser.IMacroDictionary;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContent;
import org.eclipse.cdt.internal.core.parser.scanner.InternalFileContentProvider;

/**
 * The floor that the C front end is measured against: parses files with CDT, each alone, without
 * headers and without knowing a macro, throws the trees away, and does nothing else.
 *
 * <p>{@code java -cp holdfast.jar:CLASSES ParseOnly THREADS LIST}; the list has a file a line.
 */
final class ParseOnly {
  private static final long STACK_BYTES = 512L << 20;

  private ParseOnly() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int threads = Integer.parseInt(arguments[0]);
    List<String> files = Files.readAllLines(Path.of(arguments[1]));
    AtomicInteger next = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicLong declarations = new AtomicLong();
    List<Thread> running = new ArrayList<>();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            try {
              declarations.addAndGet(parse(Path.of(files.get(i))));
            } catch (Exception | StackOverflowError e) {
              failed.incrementAndGet();
            }
          }
        };
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(null, work, "parser-" + i, STACK_BYTES);
      thread.start();
      running.add(thread);
    }
    for (Thread thread : running) {
      thread.join();
    }
    System.out.println(
        files.size() + " files, " + declarations + " declarations, " + failed + " failed");
  }

  private static int parse(Path file) throws Exception {
    char[] text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toCharArray();
    return GCCLanguage.getDefault()
        .getASTTranslationUnit(
            FileContent.create(file.toString(), true, text),
            new ScannerInfo(Map.of(), new String[0]),
            new Alone(),
            null,
            ILanguage.OPTION_NO_IMAGE_LOCATIONS,
            new NullLogService())
        .getDeclarations()
        .length;
  }

  /** Finds no header. A provider is no more thread-safe than the parse it belongs to. */
  private static final class Alone extends InternalFileContentProvider {
    @Override
    public InternalFileContent getContentForInclusion(String path, IMacroDictionary macros) {
      return null;
    }

    @Override
    public InternalFileContent getContentForInclusion(IIndexFileLocation location, String path) {
      return null;
    }
  }
}
