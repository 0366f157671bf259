package io.netty.handler.codec;

import dev.holdfast.annotation.NonBlockableContext;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;

/** It is called on the event loop's thread, which serves other channels too. */
public abstract class MessageToMessageCodec<INBOUND_IN, OUTBOUND_IN> {
  @NonBlockableContext
  protected abstract void encode(ChannelHandlerContext ctx, OUTBOUND_IN msg, List<Object> out);

  @NonBlockableContext
  protected abstract void decode(ChannelHandlerContext ctx, INBOUND_IN msg, List<Object> out);
}
