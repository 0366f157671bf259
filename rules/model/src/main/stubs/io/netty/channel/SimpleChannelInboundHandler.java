package io.netty.channel;

import dev.holdfast.annotation.NonBlockableContext;

/** It is called on the event loop's thread, which serves other channels too. */
public abstract class SimpleChannelInboundHandler<I> {
  @NonBlockableContext
  protected abstract void channelRead0(ChannelHandlerContext ctx, I msg);
}
