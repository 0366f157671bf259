package jdk_blocking;

import dev.holdfast.annotation.NonBlockableContext;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What waits for disks, networks and other processes. */
final class InputOutput {

  @NonBlockableContext
  void files(FileInputStream in, FileOutputStream out, RandomAccessFile file, byte[] bytes)
      throws IOException {
    in.read(); // expect: HF107 "FileInputStream.read"
    out.write(bytes); // expect: HF107 "FileOutputStream.write"
    file.readInt(); // expect: HF107 "RandomAccessFile.readInt"
    file.write(bytes); // expect: HF107 "RandomAccessFile.write"
    new FileOutputStream("log"); // expect: HF107 "new FileOutputStream"
  }

  @NonBlockableContext
  List<String> paths(Path path, FileChannel channel) throws IOException {
    channel.read(ByteBuffer.allocate(1)); // expect: HF107 "FileChannel.read"
    Path parent = path.getParent();
    return Files.readAllLines(parent); // expect: HF107 "Files.readAllLines"
  }

  @NonBlockableContext
  void sockets(Socket socket, ServerSocket server, DatagramSocket datagrams, DatagramPacket packet)
      throws IOException {
    socket.connect(InetSocketAddress.createUnresolved("host", 1)); // expect: HF107 "Socket.connect"
    server.accept(); // expect: HF107 "ServerSocket.accept"
    datagrams.send(packet); // expect: HF107 "DatagramSocket.send"
    InputStream in = socket.getInputStream(); // expect: HF107 "Socket.getInputStream"
    in.read();
  }

  @NonBlockableContext
  void names(URL url) throws IOException {
    InetAddress.getByName("host"); // expect: HF107 "InetAddress.getByName"
    url.openStream(); // expect: HF107 "URL.openStream"
    InetAddress.getLoopbackAddress();
  }

  @NonBlockableContext
  void processes() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("true").start(); // expect: HF107 "ProcessBuilder.start"
    process.waitFor(); // expect: HF107 "Process.waitFor"
  }

  /** A stream that may be memory does not count. */
  @NonBlockableContext
  void memory(InputStream in, ByteArrayOutputStream out, byte[] bytes) throws IOException {
    in.read(bytes);
    out.write(bytes);
  }
}
