package io.netty.channel;

import java.util.concurrent.Executor;

/** As in the library, as far as the inputs need it. */
public interface ChannelHandlerContext {
  Executor executor();

  void fireChannelRead(Object msg);
}
