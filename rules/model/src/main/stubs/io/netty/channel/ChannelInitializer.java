package io.netty.channel;

import dev.holdfast.annotation.NonBlockableContext;

/** It is called on the event loop's thread, which serves other channels too. */
public abstract class ChannelInitializer<C extends Channel> {
  @NonBlockableContext
  protected abstract void initChannel(C ch);
}
