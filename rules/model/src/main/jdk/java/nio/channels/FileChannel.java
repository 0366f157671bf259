package java.nio.channels;

import dev.holdfast.annotation.MaySleep;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** A file is never ready at once: there is no non-blocking mode. */
public abstract class FileChannel {
  @MaySleep
  public static FileChannel open(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs);

  @MaySleep
  public static FileChannel open(Path path, OpenOption... options);

  @MaySleep
  public abstract int read(ByteBuffer dst);

  @MaySleep
  public abstract long read(ByteBuffer[] dsts, int offset, int length);

  @MaySleep
  public final long read(ByteBuffer[] dsts);

  @MaySleep
  public abstract int write(ByteBuffer src);

  @MaySleep
  public abstract long write(ByteBuffer[] srcs, int offset, int length);

  @MaySleep
  public final long write(ByteBuffer[] srcs);

  @MaySleep
  public abstract long size();

  @MaySleep
  public abstract FileChannel truncate(long size);

  @MaySleep
  public abstract void force(boolean metaData);

  @MaySleep
  public abstract long transferTo(long position, long count, WritableByteChannel target);

  @MaySleep
  public abstract long transferFrom(ReadableByteChannel src, long position, long count);

  @MaySleep
  public abstract int read(ByteBuffer dst, long position);

  @MaySleep
  public abstract int write(ByteBuffer src, long position);

  @MaySleep
  public abstract MappedByteBuffer map(MapMode mode, long position, long size);

  @MaySleep
  public MemorySegment map(MapMode mode, long offset, long size, Arena arena);

  @MaySleep
  public abstract FileLock lock(long position, long size, boolean shared);

  @MaySleep
  public final FileLock lock();
}
