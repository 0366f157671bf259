package jdk_netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Blocks the event loop two calls down. */
public class LookupHandler extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
    ctx.fireChannelRead(resolve((String) msg)); // expect: HF107 "InetAddress.getByName"
  }

  private static InetAddress resolve(String host) throws UnknownHostException {
    return InetAddress.getByName(host); // note: HF107 "InetAddress.getByName"
  }
}
