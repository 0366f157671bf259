package io.netty.channel;

import dev.holdfast.annotation.NonBlockableContext;

/** It is called on the event loop's thread, which serves other channels too. */
public interface ChannelHandler {
  @NonBlockableContext
  void handlerAdded(ChannelHandlerContext ctx);

  @NonBlockableContext
  void handlerRemoved(ChannelHandlerContext ctx);

  @NonBlockableContext
  void exceptionCaught(ChannelHandlerContext ctx, Throwable cause);
}
