package io.netty.channel;

/** As in the library, as far as the inputs need it. */
public abstract class SimpleChannelInboundHandler<I> extends ChannelInboundHandlerAdapter {
  protected abstract void channelRead0(ChannelHandlerContext ctx, I msg) throws Exception;
}
