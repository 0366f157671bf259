package io.netty.channel;

/** As in the library, as far as the inputs need it. */
public class ChannelInboundHandlerAdapter implements ChannelInboundHandler {
  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {}

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
    ctx.fireChannelRead(msg);
  }
}
