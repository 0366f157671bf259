package jdk_netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;

/** Hands what blocks to a thread of its own. */
public class OffloadingHandler extends SimpleChannelInboundHandler<String> {
  private final ExecutorService resolvers;

  public OffloadingHandler(ExecutorService resolvers) {
    this.resolvers = resolvers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String msg) {
    resolvers.execute(
        () -> {
          try {
            ctx.fireChannelRead(InetAddress.getByName(msg));
          } catch (UnknownHostException e) {
            ctx.fireChannelRead(e);
          }
        });
  }
}
