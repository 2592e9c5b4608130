package id.mppdigital.citizen.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** A plain file as its ciphertext: one byte of version, the salt, then chunks of 64 KiB with their tags. */
final class LockedFile extends AbstractResource {
    private final Resource plain;
    private final FileKey key;
    private final byte[] salt;
    private final long length;

    LockedFile(Resource plain, FileKey key, byte[] salt) throws IOException {
        this.plain = plain;
        this.key = key;
        this.salt = salt;
        long chunks = Math.max(1, Math.ceilDiv(plain.contentLength(), (long) FileKey.CHUNK_BYTES));
        this.length = 1 + salt.length + plain.contentLength() + chunks * FileKey.TAG_BYTES;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public String getDescription() {
        return "a locked file";
    }

    @Override
    public InputStream getInputStream() throws IOException {
        byte[] header = ByteBuffer.allocate(1 + salt.length)
                .put(FileKey.VERSION)
                .put(salt)
                .array();
        FileKey fromTheStart = key.again();
        return new ChunkedStream(new PushbackInputStream(plain.getInputStream()), header) {
            private boolean done;

            @Override
            byte[] next(InputStream from) throws IOException {
                if (done) {
                    return new byte[0];
                }
                byte[] chunk = from.readNBytes(FileKey.CHUNK_BYTES);
                done = isAtEnd((PushbackInputStream) from);
                return locked(fromTheStart, chunk, done);
            }
        };
    }

    private static byte[] locked(FileKey key, byte[] chunk, boolean last) throws IOException {
        try {
            return key.lockNext(chunk, chunk.length, last);
        } catch (GeneralSecurityException e) {
            throw new IOException("a file can't be locked", e);
        }
    }

    static boolean isAtEnd(PushbackInputStream stream) throws IOException {
        int next = stream.read();
        if (next >= 0) {
            stream.unread(next);
        }
        return next < 0;
    }
}
