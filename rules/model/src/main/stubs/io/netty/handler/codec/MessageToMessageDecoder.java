package io.netty.handler.codec;

import dev.holdfast.annotation.NonBlockableContext;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;

/** It is called on the event loop's thread, which serves other channels too. */
public abstract class MessageToMessageDecoder<I> {
  @NonBlockableContext
  protected abstract void decode(ChannelHandlerContext ctx, I msg, List<Object> out);
}
