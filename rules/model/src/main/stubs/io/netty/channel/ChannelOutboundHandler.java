package io.netty.channel;

import dev.holdfast.annotation.NonBlockableContext;
import java.net.SocketAddress;

/** It is called on the event loop's thread, which serves other channels too. */
public interface ChannelOutboundHandler extends ChannelHandler {
  @NonBlockableContext
  void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise);

  @NonBlockableContext
  void connect(
      ChannelHandlerContext ctx,
      SocketAddress remoteAddress,
      SocketAddress localAddress,
      ChannelPromise promise);

  @NonBlockableContext
  void disconnect(ChannelHandlerContext ctx, ChannelPromise promise);

  @NonBlockableContext
  void close(ChannelHandlerContext ctx, ChannelPromise promise);

  @NonBlockableContext
  void deregister(ChannelHandlerContext ctx, ChannelPromise promise);

  @NonBlockableContext
  void read(ChannelHandlerContext ctx);

  @NonBlockableContext
  void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise);

  @NonBlockableContext
  void flush(ChannelHandlerContext ctx);
}
