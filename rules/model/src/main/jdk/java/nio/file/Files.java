package java.nio.file;

import dev.holdfast.annotation.MaySleep;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Whatever asks the file system may wait for a disk or a server. */
public final class Files {
  @MaySleep
  public static InputStream newInputStream(Path path, OpenOption... options);

  @MaySleep
  public static OutputStream newOutputStream(Path path, OpenOption... options);

  @MaySleep
  public static SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs);

  @MaySleep
  public static SeekableByteChannel newByteChannel(Path path, OpenOption... options);

  @MaySleep
  public static DirectoryStream<Path> newDirectoryStream(Path dir);

  @MaySleep
  public static DirectoryStream<Path> newDirectoryStream(Path dir, String glob);

  @MaySleep
  public static DirectoryStream<Path> newDirectoryStream(
      Path dir, DirectoryStream.Filter<? super Path> filter);

  @MaySleep
  public static Path createFile(Path path, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createDirectory(Path dir, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createDirectories(Path dir, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createTempFile(
      Path dir, String prefix, String suffix, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createTempFile(String prefix, String suffix, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createTempDirectory(Path dir, String prefix, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createTempDirectory(String prefix, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs);

  @MaySleep
  public static Path createLink(Path link, Path existing);

  @MaySleep
  public static void delete(Path path);

  @MaySleep
  public static boolean deleteIfExists(Path path);

  @MaySleep
  public static Path copy(Path source, Path target, CopyOption... options);

  @MaySleep
  public static Path move(Path source, Path target, CopyOption... options);

  @MaySleep
  public static Path readSymbolicLink(Path link);

  @MaySleep
  public static FileStore getFileStore(Path path);

  @MaySleep
  public static boolean isSameFile(Path path, Path path2);

  @MaySleep
  public static long mismatch(Path path, Path path2);

  @MaySleep
  public static boolean isHidden(Path path);

  @MaySleep
  public static String probeContentType(Path path);

  @MaySleep
  public static <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options);

  @MaySleep
  public static Path setAttribute(Path path, String attribute, Object value, LinkOption... options);

  @MaySleep
  public static Object getAttribute(Path path, String attribute, LinkOption... options);

  @MaySleep
  public static Map<String, Object> readAttributes(
      Path path, String attributes, LinkOption... options);

  @MaySleep
  public static Set<PosixFilePermission> getPosixFilePermissions(Path path, LinkOption... options);

  @MaySleep
  public static Path setPosixFilePermissions(Path path, Set<PosixFilePermission> perms);

  @MaySleep
  public static UserPrincipal getOwner(Path path, LinkOption... options);

  @MaySleep
  public static Path setOwner(Path path, UserPrincipal owner);

  @MaySleep
  public static boolean isSymbolicLink(Path path);

  @MaySleep
  public static boolean isDirectory(Path path, LinkOption... options);

  @MaySleep
  public static boolean isRegularFile(Path path, LinkOption... options);

  @MaySleep
  public static FileTime getLastModifiedTime(Path path, LinkOption... options);

  @MaySleep
  public static Path setLastModifiedTime(Path path, FileTime time);

  @MaySleep
  public static long size(Path path);

  @MaySleep
  public static boolean exists(Path path, LinkOption... options);

  @MaySleep
  public static boolean notExists(Path path, LinkOption... options);

  @MaySleep
  public static boolean isReadable(Path path);

  @MaySleep
  public static boolean isWritable(Path path);

  @MaySleep
  public static boolean isExecutable(Path path);

  @MaySleep
  public static Path walkFileTree(
      Path start, Set<FileVisitOption> options, int maxDepth, FileVisitor<? super Path> visitor);

  @MaySleep
  public static Path walkFileTree(Path start, FileVisitor<? super Path> visitor);

  @MaySleep
  public static BufferedReader newBufferedReader(Path path, Charset cs);

  @MaySleep
  public static BufferedReader newBufferedReader(Path path);

  @MaySleep
  public static BufferedWriter newBufferedWriter(Path path, Charset cs, OpenOption... options);

  @MaySleep
  public static BufferedWriter newBufferedWriter(Path path, OpenOption... options);

  @MaySleep
  public static long copy(InputStream in, Path target, CopyOption... options);

  @MaySleep
  public static long copy(Path source, OutputStream out);

  @MaySleep
  public static byte[] readAllBytes(Path path);

  @MaySleep
  public static String readString(Path path);

  @MaySleep
  public static String readString(Path path, Charset cs);

  @MaySleep
  public static List<String> readAllLines(Path path, Charset cs);

  @MaySleep
  public static List<String> readAllLines(Path path);

  @MaySleep
  public static Path write(Path path, byte[] bytes, OpenOption... options);

  @MaySleep
  public static Path write(
      Path path, Iterable<? extends CharSequence> lines, Charset cs, OpenOption... options);

  @MaySleep
  public static Path write(
      Path path, Iterable<? extends CharSequence> lines, OpenOption... options);

  @MaySleep
  public static Path writeString(Path path, CharSequence csq, OpenOption... options);

  @MaySleep
  public static Path writeString(Path path, CharSequence csq, Charset cs, OpenOption... options);

  @MaySleep
  public static Stream<Path> list(Path dir);

  @MaySleep
  public static Stream<Path> walk(Path start, int maxDepth, FileVisitOption... options);

  @MaySleep
  public static Stream<Path> walk(Path start, FileVisitOption... options);

  @MaySleep
  public static Stream<Path> find(
      Path start,
      int maxDepth,
      BiPredicate<Path, BasicFileAttributes> matcher,
      FileVisitOption... options);

  @MaySleep
  public static Stream<String> lines(Path path, Charset cs);

  @MaySleep
  public static Stream<String> lines(Path path);
}
