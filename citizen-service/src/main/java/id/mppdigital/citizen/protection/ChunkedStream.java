package id.mppdigital.citizen.protection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A stream made chunk by chunk from another one, so that there is never more of it in memory than one chunk. */
abstract class ChunkedStream extends InputStream {
    private final InputStream source;
    private byte[] chunk;
    private int position;
    private boolean ended;

    ChunkedStream(InputStream source, byte[] header) {
        this.source = source;
        this.chunk = header;
    }

    /** The next chunk of what this stream gives; empty at its end. */
    abstract byte[] next(InputStream from) throws IOException;

    @Override
    public int read() throws IOException {
        return filled() ? Byte.toUnsignedInt(chunk[position++]) : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean filled() throws IOException {
        if (position == chunk.length && !ended) {
            chunk = next(source);
            position = 0;
            ended = chunk.length == 0;
        }
        return position < chunk.length;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
