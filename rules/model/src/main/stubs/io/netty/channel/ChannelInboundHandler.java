package io.netty.channel;

import dev.holdfast.annotation.NonBlockableContext;

/** It is called on the event loop's thread, which serves other channels too. */
public interface ChannelInboundHandler extends ChannelHandler {
  @NonBlockableContext
  void channelRegistered(ChannelHandlerContext ctx);

  @NonBlockableContext
  void channelUnregistered(ChannelHandlerContext ctx);

  @NonBlockableContext
  void channelActive(ChannelHandlerContext ctx);

  @NonBlockableContext
  void channelInactive(ChannelHandlerContext ctx);

  @NonBlockableContext
  void channelRead(ChannelHandlerContext ctx, Object msg);

  @NonBlockableContext
  void channelReadComplete(ChannelHandlerContext ctx);

  @NonBlockableContext
  void userEventTriggered(ChannelHandlerContext ctx, Object evt);

  @NonBlockableContext
  void channelWritabilityChanged(ChannelHandlerContext ctx);

  @NonBlockableContext
  void exceptionCaught(ChannelHandlerContext ctx, Throwable cause);
}
