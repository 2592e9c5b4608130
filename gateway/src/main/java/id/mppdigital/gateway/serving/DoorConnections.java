package id.mppdigital.gateway.serving;

import id.mppdigital.platform.serving.ClientConnections;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** The door's connections: before it ends, each answer says that it is the last one, and Netty closes after it. */
@Sharable
@Component
final class DoorConnections extends ChannelOutboundHandlerAdapter implements ClientConnections, NettyServerCustomizer {
    private volatile boolean ending;

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) ->
                channel.pipeline().addAfter(NettyPipeline.HttpTrafficHandler, "mpp.connections", this));
    }

    @Override
    public void letGo() {
        ending = true;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (ending && message instanceof HttpResponse answer) {
            answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        super.write(context, message, promise);
    }
}
