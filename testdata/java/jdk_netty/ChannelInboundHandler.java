package io.netty.channel;

/** As in the library, as far as the inputs need it. */
public interface ChannelInboundHandler {
  void channelActive(ChannelHandlerContext ctx) throws Exception;

  void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception;
}
