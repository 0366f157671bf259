package jdk_netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.Future;

/** Waits on the event loop for what another thread answers. */
public class WaitingHandler extends SimpleChannelInboundHandler<Future<String>> {
  @Override
  protected void channelRead0(ChannelHandlerContext ctx, Future<String> msg) throws Exception {
    ctx.fireChannelRead(msg.get()); // expect: HF107 "Future.get"
  }
}
