package io.netty.handler.codec;

import dev.holdfast.annotation.NonBlockableContext;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;

/** It is called on the event loop's thread, which serves other channels too. */
public abstract class ByteToMessageDecoder {
  @NonBlockableContext
  protected abstract void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out);

  @NonBlockableContext
  protected void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out);
}
