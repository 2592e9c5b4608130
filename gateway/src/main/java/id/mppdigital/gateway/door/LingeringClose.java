package id.mppdigital.gateway.door;

import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on a client that still sends in such a way that it can read its answer (RFC 9112, 9.6): says
 * first that nothing more comes, discards a little of what is under way, then closes. At once, the client would get a
 * reset, which may take the answer with it.
 */
final class LingeringClose extends ChannelDuplexHandler {
    private static final long MOST_DISCARDED = 256 * 1024;
    private static final long LONGEST_MILLIS = 2000;

    private boolean midRequest;
    private @Nullable ChannelPromise closed;
    private long discarded;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest) {
            midRequest = true;
        }
        if (message instanceof LastHttpContent) {
            midRequest = false;
        }
        if (closed != null) {
            discard(context, message, closed);
        } else {
            super.channelRead(context, message);
        }
    }

    private void discard(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        discarded += message instanceof ByteBufHolder part ? part.content().readableBytes() : 0;
        ReferenceCountUtil.release(message);
        if (!midRequest || discarded > MOST_DISCARDED) {
            closeFor(context, promise);
        }
    }

    private static void closeFor(ChannelHandlerContext context, ChannelPromise promise) {
        if (!promise.isDone()) {
            context.close(promise);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        if (closed != null) {
            context.read();
        }
        super.channelReadComplete(context);
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) throws Exception {
        if (closed != null || !midRequest || !canLinger(context)) {
            super.close(context, promise);
            return;
        }
        closed = promise;
        ((DuplexChannel) context.channel()).shutdownOutput();
        context.executor().schedule(() -> closeFor(context, promise), LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        context.read();
    }

    /** Under TLS half a connection can't be closed without losing the other half's farewell. */
    private static boolean canLinger(ChannelHandlerContext context) {
        return context.channel() instanceof DuplexChannel duplex
                && duplex.isActive()
                && context.pipeline().get(SslHandler.class) == null;
    }
}
