package id.mppdigital.gateway.door;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpContent;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBuffer;

/**
 * Stands in a body for the place from which it can't be read, as its chunks break HTTP/1.1. An error would end the
 * connection before whoever reads the body could answer.
 */
public final class MalformedChunk {
    private static final ByteBuf MARK = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(new byte[1]));

    private MalformedChunk() {}

    static HttpContent mark() {
        return new DefaultHttpContent(MARK);
    }

    /** Whether the body breaks here. */
    public static boolean is(DataBuffer part) {
        return part instanceof NettyDataBuffer buffer && buffer.getNativeBuffer() == MARK;
    }
}
