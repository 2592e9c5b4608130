package id.mppdigital.citizen.protection;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/**
 * A file locked with a key of its own, which lies in front of it, wrapped: whoever can no longer unwrap the key can no
 * longer open the file. Form: one byte of version, the wrapped key's length (2 bytes), the wrapped key, and what
 * {@link AtRest} makes of the file.
 */
public final class WrappedFile extends AbstractResource {
    public static final int KEY_BYTES = 32;

    private static final byte VERSION = 3;

    private final byte[] header;
    private final Resource locked;

    private WrappedFile(byte[] header, Resource locked) {
        this.header = header;
        this.locked = locked;
    }

    /** @param wrapped the key, as whoever gives it out will unwrap it; at most 65,535 bytes */
    public static Resource lock(String place, Resource plain, byte[] key, byte[] wrapped) throws IOException {
        var header = ByteBuffer.allocate(1 + Short.BYTES + wrapped.length)
                .put(VERSION)
                .putShort((short) wrapped.length)
                .put(wrapped)
                .array();
        return new WrappedFile(header, AtRest.under(key).lock(place, plain));
    }

    /**
     * A stored file before it is opened.
     *
     * @param wrapped its key; empty for a file from before each had one
     * @param file what that key opens, or without it the service's; to be closed by the caller
     */
    public record Stored(Optional<byte[]> wrapped, InputStream file) {
        /** @throws IOException also while reading, as {@link AtRest#open(String, InputStream)} */
        public InputStream open(String place, byte[] key) throws IOException {
            return AtRest.under(key).open(place, file);
        }
    }

    /** @throws IOException when it is cut off */
    public static Stored read(InputStream stored) throws IOException {
        var source = new PushbackInputStream(stored);
        int version = source.read();
        if (version == VERSION) {
            var wrapped = new byte[new DataInputStream(source).readUnsignedShort()];
            new DataInputStream(source).readFully(wrapped);
            return new Stored(Optional.of(wrapped), source);
        }
        if (version >= 0) {
            source.unread(version);
        }
        return new Stored(Optional.empty(), source);
    }

    @Override
    public long contentLength() throws IOException {
        return header.length + locked.contentLength();
    }

    @Override
    public String getDescription() {
        return "a locked file with its wrapped key";
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new SequenceInputStream(new ByteArrayInputStream(header), locked.getInputStream());
    }
}
