package io.netty.handler.codec;

import dev.holdfast.annotation.NonBlockableContext;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;

/** It is called on the event loop's thread, which serves other channels too. */
public abstract class MessageToByteEncoder<I> {
  @NonBlockableContext
  protected abstract void encode(ChannelHandlerContext ctx, I msg, ByteBuf out);
}
