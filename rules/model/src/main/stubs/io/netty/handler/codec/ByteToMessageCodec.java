package io.netty.handler.codec;

import dev.holdfast.annotation.NonBlockableContext;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;

/** It is called on the event loop's thread, which serves other channels too. */
public abstract class ByteToMessageCodec<I> {
  @NonBlockableContext
  protected abstract void encode(ChannelHandlerContext ctx, I msg, ByteBuf out);

  @NonBlockableContext
  protected abstract void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out);

  @NonBlockableContext
  protected void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out);
}
