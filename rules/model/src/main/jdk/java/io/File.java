package java.io;

import dev.holdfast.annotation.MaySleep;

/** Whatever asks the file system may wait for a disk or a server. */
public class File {
  @MaySleep
  public String getCanonicalPath();

  @MaySleep
  public File getCanonicalFile();

  @MaySleep
  public boolean canRead();

  @MaySleep
  public boolean canWrite();

  @MaySleep
  public boolean exists();

  @MaySleep
  public boolean isDirectory();

  @MaySleep
  public boolean isFile();

  @MaySleep
  public boolean isHidden();

  @MaySleep
  public long lastModified();

  @MaySleep
  public long length();

  @MaySleep
  public boolean createNewFile();

  @MaySleep
  public boolean delete();

  @MaySleep
  public String[] list();

  @MaySleep
  public String[] list(FilenameFilter filter);

  @MaySleep
  public File[] listFiles();

  @MaySleep
  public File[] listFiles(FilenameFilter filter);

  @MaySleep
  public File[] listFiles(FileFilter filter);

  @MaySleep
  public boolean mkdir();

  @MaySleep
  public boolean mkdirs();

  @MaySleep
  public boolean renameTo(File dest);

  @MaySleep
  public boolean setLastModified(long time);

  @MaySleep
  public boolean setReadOnly();

  @MaySleep
  public boolean setWritable(boolean writable, boolean ownerOnly);

  @MaySleep
  public boolean setWritable(boolean writable);

  @MaySleep
  public boolean setReadable(boolean readable, boolean ownerOnly);

  @MaySleep
  public boolean setReadable(boolean readable);

  @MaySleep
  public boolean setExecutable(boolean executable, boolean ownerOnly);

  @MaySleep
  public boolean setExecutable(boolean executable);

  @MaySleep
  public boolean canExecute();

  @MaySleep
  public static File[] listRoots();

  @MaySleep
  public long getTotalSpace();

  @MaySleep
  public long getFreeSpace();

  @MaySleep
  public long getUsableSpace();

  @MaySleep
  public static File createTempFile(String prefix, String suffix, File directory);

  @MaySleep
  public static File createTempFile(String prefix, String suffix);
}
