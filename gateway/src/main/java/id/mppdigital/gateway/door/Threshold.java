package id.mppdigital.gateway.door;

import id.mppdigital.platform.problem.Refusal;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderResultProvider;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;
import java.util.List;

/**
 * Looks at every request's head as soon as it is read. One that can't be served goes on as a request for its refusal,
 * so that it gets its answer in its turn and like any other one: a problem, in the reader's language, with the headers
 * that a browser needs to show it. Nothing more is read from that connection.
 */
final class Threshold extends ChannelInboundHandlerAdapter {
    private static final AsciiString FORWARDED_PROTO = AsciiString.cached("x-forwarded-proto");
    private static final List<AsciiString> KEPT =
            List.of(HttpHeaderNames.ORIGIN, HttpHeaderNames.ACCEPT_LANGUAGE, FORWARDED_PROTO);

    private boolean closing;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (closing) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            var refusal = RequestHead.judge(request);
            if (refusal == null) {
                super.channelRead(context, request);
                return;
            }
            closing = true;
            var instead = instead(request, refusal);
            ReferenceCountUtil.release(request);
            super.channelRead(context, instead);
        } else if (message instanceof DecoderResultProvider chunk
                && chunk.decoderResult().isFailure()) {
            closing = true;
            ReferenceCountUtil.release(message);
            super.channelRead(context, MalformedChunk.mark());
        } else {
            super.channelRead(context, message);
        }
    }

    private static HttpRequest instead(HttpRequest request, Refusal refusal) {
        var method = request.method().equals(HttpMethod.HEAD) ? HttpMethod.HEAD : HttpMethod.GET;
        var instead = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, method, RequestHead.pathOf(refusal), Unpooled.EMPTY_BUFFER);
        for (var name : KEPT) {
            var value = request.headers().get(name);
            if (value != null) {
                instead.headers().set(name, value);
            }
        }
        return instead;
    }
}
