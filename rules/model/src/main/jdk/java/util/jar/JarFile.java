package java.util.jar;

import dev.holdfast.annotation.MaySleep;
import java.io.File;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** Reads its directory when it is opened. */
public class JarFile {
  @MaySleep
  public JarFile(String name) {}

  @MaySleep
  public JarFile(String name, boolean verify) {}

  @MaySleep
  public JarFile(File file) {}

  @MaySleep
  public JarFile(File file, boolean verify) {}

  @MaySleep
  public JarFile(File file, boolean verify, int mode) {}

  @MaySleep
  public JarFile(File file, boolean verify, int mode, Runtime.Version version) {}

  @MaySleep
  public Manifest getManifest();

  @MaySleep
  public InputStream getInputStream(ZipEntry ze);
}
